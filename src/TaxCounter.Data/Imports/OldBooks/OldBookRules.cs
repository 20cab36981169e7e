using System.Globalization;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Imports.OldBooks;

/// <summary>
/// The one table of what cannot be and what is unlikely in the books of an old system. An import asks it row by row, <c>verify</c> asks it of the records
/// (docs/duties/imports.md prints it).
/// </summary>
internal static class OldBookRules
{
    private const int Century = 10;
    private const int OldestBusiness = 90;

    public static IReadOnlyList<OldBookRule<OldAccountFacts>> Accounts { get; } =
    [
        Cannot<OldAccountFacts>("opened_on", a => a.OpenedOn > a.Today ? $"The account opens in the future. Today is {Day(a.Today)}." : null),
        Cannot<OldAccountFacts>("closed_on", a => a.ClosedOn > a.Today && a.Status == AccountStatus.Closed ? $"The account is closed, but on a day in the future. Today is {Day(a.Today)}." : null),
        Unlikely<OldAccountFacts>("closed_on", a => a.ClosedOn > a.Today && a.Status != AccountStatus.Closed ? $"The account closes in the future. Today is {Day(a.Today)}." : null),
        Cannot<OldAccountFacts>("closed_on", a => a.ClosedOn < a.OpenedOn ? $"The account closed before it was opened on {Day(a.OpenedOn)}." : null),
        Unlikely<OldAccountFacts>("opened_on", a => a.OpenedOn < a.Today.AddYears(-OldestBusiness) ? $"The account was opened more than {OldestBusiness} years ago." : null),
    ];

    public static IReadOnlyList<OldBookRule<OldRegistrationFacts>> Registrations { get; } =
    [
        Cannot<OldRegistrationFacts>("effective_from", r => r.Registration.From > r.Today ? $"The registration begins in the future. Today is {Day(r.Today)}." : null),
        Cannot<OldRegistrationFacts>("filing_frequency", r => WhyNoFrequency(r)),
        Cannot<OldRegistrationFacts>("effective_from", r => r.Others.FirstOrDefault(o => Overlap(o, r.Registration)) is { } other
            ? $"The account is registered for {other.TaxType} from {Day(other.From)}{(other.To is { } to ? $" to {Day(to)}" : " without an end")}, so this registration overlaps it. End the earlier one first." : null),
        Cannot<OldRegistrationFacts>("effective_from", r => r.AccountClosedOn < r.Registration.From ? $"The account closed on {Day(r.AccountClosedOn!.Value)}, before this registration begins." : null),
        Cannot<OldRegistrationFacts>("effective_from", r => r.Registration.From < r.AccountOpenedOn.AddYears(-Century) ? $"The registration begins more than {Century} years before the account was opened on {Day(r.AccountOpenedOn)}." : null),
        Unlikely<OldRegistrationFacts>("effective_from", r => r.Registration.From < r.AccountOpenedOn && r.Registration.From >= r.AccountOpenedOn.AddYears(-Century) ? $"The registration begins before the account was opened on {Day(r.AccountOpenedOn)}." : null),
        Cannot<OldRegistrationFacts>("effective_to", r => r.Registration.To < r.Registration.From ? $"The registration ends before it begins on {Day(r.Registration.From)}." : null),
        Unlikely<OldRegistrationFacts>("effective_to", r => r.Registration.To > r.Today ? $"The registration ends in the future. Today is {Day(r.Today)}." : null),
    ];

    public static IReadOnlyList<OldBookRule<OldChargeFacts>> Charges { get; } =
    [
        Cannot<OldChargeFacts>("due_on", c => c.DueOn < c.Period.FirstDay ? $"The due date is before the period begins on {Day(c.Period.FirstDay)}." : null),
        Cannot<OldChargeFacts>("due_on", c => IsInside(c) && RuleBookDueDate(c) is { } rule && rule > c.Period.LastDay
            ? $"The due date is before the period ends on {Day(c.Period.LastDay)}. By the rule book {c.TaxType} {c.Period} is due on {Day(rule)}." : null),
        Unlikely<OldChargeFacts>("due_on", c => IsInside(c) && RuleBookDueDate(c) is null ? $"The due date is before the period ends on {Day(c.Period.LastDay)}." : null),
        Cannot<OldChargeFacts>("due_on", c => c.DueOn > c.Period.LastDay.AddYears(Century) ? $"The due date is more than {Century} years after the period." : null),
        Unlikely<OldChargeFacts>("due_on", c => c.DueOn > c.Period.LastDay.AddYears(1) && c.DueOn <= c.Period.LastDay.AddYears(Century) ? "The due date is more than a year after the period." : null),
        Cannot<OldChargeFacts>("period", c => c.Rules.DueDates.PeriodsOf(c.TaxType) is { Count: > 0 } kinds && !kinds.Contains(c.Period.Kind)
            ? $"{c.TaxType} is not filed by {Said(c.Period.Kind)}. It is filed by {string.Join(" or ", kinds.Select(Said))}." : null),
        Cannot<OldChargeFacts>("period", c => WhyNotOfTheRegistration(c)),
        Cannot<OldChargeFacts>("period", c => c.OtherPeriods.Where(o => o != c.Period && o.FirstDay <= c.Period.LastDay && c.Period.FirstDay <= o.LastDay).Select(o => (Period?)o).FirstOrDefault() is { } other
            ? $"The period overlaps {other}, which this account was charged {c.TaxType} for." : null),
        Cannot<OldChargeFacts>("period", c => c.Period.LastDay < c.AccountOpenedOn.AddYears(-Century) ? $"The period is more than {Century} years before the account was opened on {Day(c.AccountOpenedOn)}." : null),
        Unlikely<OldChargeFacts>("period", c => c.Period.LastDay < c.AccountOpenedOn && c.Period.LastDay >= c.AccountOpenedOn.AddYears(-Century) ? $"The period is before the account was opened on {Day(c.AccountOpenedOn)}." : null),
        Unlikely<OldChargeFacts>("period", c => c.Period.FirstDay > c.Today ? "The period has not begun." : null),
    ];

    public static IReadOnlyList<OldBookRule<OldPaymentFacts>> Payments { get; } =
    [
        Cannot<OldPaymentFacts>("paid_on", p => p.PaidOn > p.Today ? $"The payment is on a day in the future. Today is {Day(p.Today)}." : null),
        Cannot<OldPaymentFacts>("paid_on", p => p.PaidOn < p.Period.FirstDay.AddYears(-Century) ? $"The payment is more than {Century} years before the period." : null),
        Unlikely<OldPaymentFacts>("paid_on", p => p.PaidOn < p.Period.FirstDay.AddYears(-1) && p.PaidOn >= p.Period.FirstDay.AddYears(-Century) ? "The payment is more than a year before the period." : null),
        Unlikely<OldPaymentFacts>("paid_on", p => p.PaidOn > p.Period.LastDay.AddYears(Century) ? $"The payment is more than {Century} years after the period." : null),
    ];

    /// <summary>Everything that is against it: what cannot be first.</summary>
    public static IReadOnlyList<OldBookObjection> Against<T>(this IReadOnlyList<OldBookRule<T>> rules, T facts)
    {
        List<OldBookObjection>? against = null; // asked of millions of rows, nearly all of them in order
        foreach (var rule in rules)
        {
            if (rule.Why(facts) is { } why)
            {
                (against ??= []).Add(new OldBookObjection(rule.Verdict, rule.Column, why));
            }
        }

        return against is null ? [] : [.. against.OrderBy(a => a.Verdict)];
    }

    private static OldBookRule<T> Cannot<T>(string column, Func<T, string?> why) => new(OldBookVerdict.CannotBe, column, why);

    private static OldBookRule<T> Unlikely<T>(string column, Func<T, string?> why) => new(OldBookVerdict.Unlikely, column, why);

    private static bool IsInside(OldChargeFacts charge) => charge.DueOn >= charge.Period.FirstDay && charge.DueOn <= charge.Period.LastDay;

    private static DateOnly? RuleBookDueDate(OldChargeFacts charge) => charge.Rules.DueDates.DueOn(charge.TaxType, charge.Period) is { Refusal: null } found ? found.Value : null;

    private static string? WhyNoFrequency(OldRegistrationFacts facts)
    {
        var kinds = facts.Rules.DueDates.PeriodsOf(facts.Registration.TaxType);
        return kinds.Count == 0 || kinds.Contains(PeriodOf(facts.Registration.Frequency)) ? null
            : $"{facts.Registration.TaxType} is filed by {string.Join(" or ", kinds.Select(Said))}, not so often or so seldom.";
    }

    /// <summary>Where no registration of the tax is on file, nothing can be said against the period.</summary>
    private static string? WhyNotOfTheRegistration(OldChargeFacts charge)
    {
        if (charge.Registrations.Count == 0)
        {
            return null;
        }

        var inForce = charge.Registrations.Where(r => r.From <= charge.Period.LastDay && (r.To is null || r.To >= charge.Period.FirstDay)).ToList();
        return inForce.Count == 0 ? $"The account is registered for {charge.TaxType} {string.Join(" and ", charge.Registrations.OrderBy(r => r.From).Select(Span))}, not in this period."
            : inForce.Exists(r => PeriodOf(r.Frequency) == charge.Period.Kind) ? null
            : $"The account files {charge.TaxType} by {Said(PeriodOf(inForce[0].Frequency))}, so it has no such period.";
    }

    private static bool Overlap(OldRegistration one, OldRegistration other) =>
        one.TaxType == other.TaxType && one.From != other.From && (one.To is null || one.To >= other.From) && (other.To is null || other.To >= one.From);

    private static PeriodKind PeriodOf(FilingFrequency frequency) => frequency switch
    {
        FilingFrequency.Monthly => PeriodKind.Month,
        FilingFrequency.Quarterly => PeriodKind.Quarter,
        FilingFrequency.Semiannual => PeriodKind.HalfYear,
        _ => PeriodKind.Year,
    };

    private static string Span(OldRegistration registration) => $"from {Day(registration.From)}{(registration.To is { } to ? $" to {Day(to)}" : "")}";

    private static string Said(PeriodKind kind) => kind switch { PeriodKind.Month => "month", PeriodKind.Quarter => "quarter", PeriodKind.HalfYear => "half year", _ => "year" };

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
