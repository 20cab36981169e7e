using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>What tomorrow or the next step brings if nothing is paid: the same walk, done once more for that day.</summary>
internal static class WhatNext
{
    public static UpcomingChange[] For(in RulesOfTheDay rules, in OpenTax tax, LateChargesQuestion question, LateAmounts now, out NextIncrease? increase)
    {
        var asOf = question.AsOf;
        var penaltyStep = NextPenaltyStep(rules, tax, question);
        var month = NextMonth(rules, tax, asOf);
        var daily = DailyGrowth(rules, tax, asOf);
        increase = null;
        if (Earliest(penaltyStep?.On, month?.On) is not { } on)
        {
            increase = daily is null ? null : Increase(rules, tax, question, now, asOf.AddDays(1));
            return daily is null ? [] : [daily];
        }

        var step = Increase(rules, tax, question, now, on);
        var ahead = new List<UpcomingChange>();
        var interest = month?.On == on ? step.Interest : Money.Zero;
        if (step.Penalty.IsPositive || interest.IsPositive)
        {
            ahead.Add(Step(rules, tax, asOf, on, penaltyStep, month) with { Penalty = step.Penalty, Interest = interest });
        }

        if (asOf > tax.DueOn && Cap(rules, tax, question, penaltyStep) is { } cap)
        {
            ahead.Add(cap);
        }

        if (daily is not null)
        {
            ahead.Add(daily);
        }

        increase = ahead.Count == 0 ? null : step;
        return [.. ahead];

        UpcomingChange Step(in RulesOfTheDay rules, in OpenTax tax, DateOnly asOf, DateOnly on, (DateOnly On, int Number)? penalty, (DateOnly On, int Number)? month) =>
            asOf <= tax.DueOn ? new UpcomingChange(UpcomingChangeKind.BecomesLate, on)
            : penalty is { } next && next.On == on && step.Penalty.IsPositive ? new UpcomingChange(UpcomingChangeKind.StepBegins, on) { Number = next.Number, Unit = StepWords.UnitOf(rules.Penalty!.Value.Stepping) }
            : new UpcomingChange(UpcomingChangeKind.MonthBegins, on) { Number = month!.Value.Number, Unit = StepUnit.MonthOrPart };
    }

    /// <summary>Whether the penalty, and whether interest, grows if nothing is paid.</summary>
    public static (bool Penalty, bool Interest) Grows(in RulesOfTheDay rules, in OpenTax tax, LateChargesQuestion question) =>
        (NextPenaltyStep(rules, tax, question) is not null, rules.Interest is not null && !tax.UnpaidNow.IsZero);

    /// <summary>The same as read out to the customer; null for nothing.</summary>
    public static string? Say(IReadOnlyList<UpcomingChange> ahead, DateOnly asOf) => ahead.Count == 0 ? null : string.Join(' ', ahead.Select(a => Say(a, asOf)));

    private static string Say(UpcomingChange ahead, DateOnly asOf) => ahead.Kind switch
    {
        UpcomingChangeKind.CapReached => $"The penalty has reached its cap of {StepWords.Percent(ahead.Cap)}.",
        UpcomingChangeKind.CapComes => $"The cap of {StepWords.Percent(ahead.Cap)} is reached {StepWords.Day(ahead.On!.Value, asOf)}.",
        UpcomingChangeKind.GrowsDaily when ahead.On is { } from => $"From {StepWords.Day(from, asOf)} on, interest grows by {ADay(ahead)} a day.",
        UpcomingChangeKind.GrowsDaily => $"Interest grows by {ADay(ahead)} a day.",
        UpcomingChangeKind.BecomesLate => $"{When(ahead.On!.Value, asOf)}, it is late: {Amounts(ahead)}.",
        _ => $"{When(ahead.On!.Value, asOf)}, {StepWords.Ordinal(ahead.Number)} {(ahead.Unit is StepUnit.FullThirtyDays or StepUnit.ThirtyDaysOrPart ? "period" : "month")} begins: {Amounts(ahead)}.",
    };

    private static string ADay(UpcomingChange ahead) => ahead.Interest.IsZero ? "less than a cent" : $"about {ahead.Interest}";

    private static string Amounts(UpcomingChange ahead) => string.Join(", ", new[]
    {
        ahead.Penalty.IsPositive ? $"+{ahead.Penalty} penalty" : null,
        ahead.Interest.IsPositive ? $"+{ahead.Interest} interest" : null,
    }.OfType<string>());

    private static NextIncrease Increase(in RulesOfTheDay rules, in OpenTax tax, LateChargesQuestion question, LateAmounts now, DateOnly on)
    {
        var then = LateChargesWalk.Walk(rules, tax, question, on, null);
        return new NextIncrease(on, then.Penalty - now.Penalty, then.Interest - now.Interest);
    }

    private static (DateOnly On, int Number)? NextPenaltyStep(in RulesOfTheDay rules, in OpenTax tax, LateChargesQuestion question)
    {
        if (rules.Penalty?.Value is not { } rule || (rule.Base == PenaltyBase.StillDue && tax.UnpaidNow.IsZero))
        {
            return null;
        }

        for (var step = 1; step <= rule.MostSteps; step++)
        {
            var on = rule.ChargedOn(tax.DueOn, step);
            if (on > question.AsOf)
            {
                return on <= LateChargesWalk.PenaltyUntil(rule, question, on) ? (on, step) : null;
            }
        }

        return null;
    }

    private static (DateOnly On, int Number)? NextMonth(in RulesOfTheDay rules, in OpenTax tax, DateOnly asOf)
    {
        if (rules.Interest?.Value is not { Counting: InterestCounting.MonthOrPart } rule || tax.UnpaidNow.IsZero)
        {
            return null;
        }

        var start = rule.StartsOn(tax.DueOn);
        var month = Math.Max(0, ((asOf.Year - start.Year) * 12) + asOf.Month - start.Month - 1);
        while (LateChargesWalk.MonthBegins(rule, tax.DueOn, month) <= asOf)
        {
            month++;
        }

        // Until the day after the due date nothing is late, though the first month is counted from the due date.
        return asOf <= tax.DueOn && LateChargesWalk.MonthBegins(rule, tax.DueOn, 0) <= tax.DueOn
            ? (tax.DueOn.AddDays(1), 1)
            : (LateChargesWalk.MonthBegins(rule, tax.DueOn, month), month + 1);
    }

    private static UpcomingChange? DailyGrowth(in RulesOfTheDay rules, in OpenTax tax, DateOnly asOf)
    {
        if (rules.Interest?.Value is not { Counting: not InterestCounting.MonthOrPart } rule || tax.UnpaidNow.IsZero)
        {
            return null;
        }

        var start = rule.StartsOn(tax.DueOn);
        var from = asOf < start ? start : asOf;
        var rate = rule.Rates.Rows[rule.Rates.IndexOn(from.AddDays(1))].Value;
        var cents = tax.UnpaidNow.Times(LateChargesWalk.DailyRate(rule, rate), MidpointRounding.AwayFromZero);
        return new UpcomingChange(UpcomingChangeKind.GrowsDaily, asOf < start ? start.AddDays(1) : null) { Interest = cents };
    }

    private static UpcomingChange? Cap(in RulesOfTheDay rules, in OpenTax tax, LateChargesQuestion question, (DateOnly On, int Number)? next)
    {
        if (rules.Penalty?.Value is not { } rule || tax.UnpaidNow.IsZero)
        {
            return null;
        }

        var last = rule.ChargedOn(tax.DueOn, rule.MostSteps);
        if (last <= question.AsOf)
        {
            return LateChargesWalk.PenaltyUntil(rule, question, last) >= last ? new UpcomingChange(UpcomingChangeKind.CapReached, null) { Cap = rule.Cap } : null;
        }

        return next is null ? null : new UpcomingChange(UpcomingChangeKind.CapComes, last) { Cap = rule.Cap };
    }

    private static string When(DateOnly on, DateOnly asOf) =>
        on == asOf.AddDays(1) ? $"Tomorrow, {StepWords.Day(on, asOf)}" : $"On {StepWords.Day(on, asOf)}";

    private static DateOnly? Earliest(DateOnly? a, DateOnly? b) => a is null ? b : b is null ? a : a < b ? a : b;
}
