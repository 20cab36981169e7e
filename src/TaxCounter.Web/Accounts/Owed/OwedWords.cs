using System.Globalization;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Web.Accounts;

/// <summary>Tells a customer in their language how a period comes to what it is: the facts of the assessment's steps, said with the texts of one file.</summary>
public static class OwedWords
{
    /// <summary>A step as a sentence.</summary>
    public static string Step(this CustomerLanguage language, LateChargesStep step)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(step);
        if (step.Unit == StepUnit.Minimum)
        {
            return language.Say("penalty-minimum", ("least", (step.Least ?? step.Amount).InDollars()));
        }

        var key = (step.Component, step.Unit, step.Factor) switch
        {
            (Component.Penalty, _, _) => "penalty-step",
            (_, StepUnit.Day, not null) => "interest-factor",
            (_, StepUnit.Day, _) => "interest-year",
            _ => "interest-month",
        };
        return language.Say(
            key,
            ("from", language.Day(step.FirstDay)),
            ("to", language.Day(step.To)),
            ("units", language.Count(CountOf(step.Unit), step.Count)),
            ("rate", language.Percent(step.Rate)),
            ("factor", Factor(step)),
            ("base", step.Base.InDollars()));
    }

    /// <summary>How a step is worked out, the same in every language: <c>911.20 × 5% × 2</c>.</summary>
    public static string Working(this LateChargesStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return step switch
        {
            { Unit: StepUnit.Minimum } => "",
            { Factor: not null } => string.Create(CultureInfo.InvariantCulture, $"{step.Base} × {Factor(step)} × {step.Count}"),
            { Unit: StepUnit.Day } => string.Create(CultureInfo.InvariantCulture, $"{step.Base} × {Percent(step.Rate)} × {step.Count} / 365"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{step.Base} × {Percent(step.Rate)} × {step.Count}"),
        };
    }

    /// <summary>Who says so, in the law's own name.</summary>
    public static string Law(this CustomerLanguage language, LateChargesStep step)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentNullException.ThrowIfNull(step);
        var law = language.Say("law", ("law", step.Authority.Text));
        return step.Authority.Certainty == Certainty.Open ? law + " " + language.Say("law-open") : law;
    }

    /// <summary>What happens next if nothing is paid, a sentence each; none when nothing grows.</summary>
    public static IEnumerable<string> UpcomingChanges(this CustomerLanguage language, LateCharges lateCharges)
    {
        ArgumentNullException.ThrowIfNull(lateCharges);
        return lateCharges.UpcomingChanges.Select(a => UpcomingChange(language, a));
    }

    /// <summary>What the rule book does not know about it.</summary>
    public static IEnumerable<string> Notes(this CustomerLanguage language, LateCharges lateCharges)
    {
        ArgumentNullException.ThrowIfNull(lateCharges);
        var missing = lateCharges.FilingDayMissing ? 1 : 0;
        return lateCharges.Notes.SkipLast(missing).Select(n => language.Say("note", ("text", n))).Concat(missing == 1 ? [language.Say("filing-day-missing")] : []);
    }

    /// <summary>The last line of a period: what is still owed, and of what it is made.</summary>
    public static string Left(this CustomerLanguage language, ObligationBalance balance)
    {
        ArgumentNullException.ThrowIfNull(balance);
        var isFee = balance.PrincipalComponent == Component.Fee;
        string[] parts =
        [
            .. Part(isFee ? "part-fee" : "part-tax", balance.TaxOwed),
            .. Part("part-penalty", balance.PenaltyOwed),
            .. Part("part-interest", balance.InterestOwed),
            .. Part("part-other", balance.OtherOwed),
        ];
        return parts.Length < 2 ? language.Say("left") : language.Say("left-parts", ("parts", string.Join(", ", parts)));

        string[] Part(string key, Money amount) => amount.IsZero ? [] : [language.Say(key, ("amount", amount.ToString()))];
    }

    private static string UpcomingChange(CustomerLanguage language, UpcomingChange ahead)
    {
        var day = ahead.On is { } on ? language.Day(on) : "";
        return ahead.Kind switch
        {
            UpcomingChangeKind.CapReached => language.Say("cap-reached", ("rate", language.Percent(ahead.Cap))),
            UpcomingChangeKind.CapComes => language.Say("cap-comes", ("day", day), ("rate", language.Percent(ahead.Cap))),
            UpcomingChangeKind.GrowsDaily => language.Say((ahead.Interest.IsZero ? "daily-little" : "daily") + (ahead.On is null ? "" : "-from"), ("day", day), ("amount", ahead.Interest.InDollars())),
            UpcomingChangeKind.BecomesLate => language.Say("ahead-late", ("day", day), ("amounts", Amounts(language, ahead))),
            _ => language.Say(
                ahead.Unit is StepUnit.FullThirtyDays or StepUnit.ThirtyDaysOrPart ? "ahead-period" : "ahead-month",
                ("day", day), ("number", ahead.Number.ToString(CultureInfo.InvariantCulture)), ("amounts", Amounts(language, ahead))),
        };
    }

    private static string Amounts(CustomerLanguage language, UpcomingChange ahead)
    {
        var penalty = language.Say("ahead-penalty", ("amount", ahead.Penalty.InDollars()));
        var interest = language.Say("ahead-interest", ("amount", ahead.Interest.InDollars()));
        return ahead.Interest.IsZero ? penalty : ahead.Penalty.IsZero ? interest : language.Say("ahead-both", ("first", penalty), ("second", interest));
    }

    private static string CountOf(StepUnit unit) => unit switch
    {
        StepUnit.FullThirtyDays => "full-thirty-days",
        StepUnit.ThirtyDaysOrPart => "thirty-days-or-part",
        StepUnit.MonthOrPart => "month-or-part",
        StepUnit.CalendarMonthOrPart => "calendar-month-or-part",
        _ => "day",
    };

    private static string Factor(LateChargesStep step) => step.Factor?.ToString("0.000000#", CultureInfo.InvariantCulture) ?? "";

    /// <summary>A rate as the language writes it: <c>5%</c> in English, <c>5 %</c> in Spanish.</summary>
    private static string Percent(this CustomerLanguage language, decimal rate) => language.Say("percent", ("number", Number(rate)));

    private static string Percent(decimal rate) => Number(rate) + "%";

    private static string Number(decimal rate) => (rate * 100).ToString("0.####", CultureInfo.InvariantCulture);
}
