using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Ledger;

/// <summary>
/// Some years of paying and filing, as advice: no law of either office makes a good history a right to a waiver. Whether a return was filed in time is known where
/// it is on file.
/// </summary>
public sealed record PaymentHistory
{
    /// <summary>The sentence that stands beside it.</summary>
    public const string Advice = "For information only: a good payment history gives no right to a waiver. Whether a return was filed on time is known only where it is on file here.";

    /// <summary>From which due date on.</summary>
    public required DateOnly Since { get; init; }

    /// <summary>The periods that were due, oldest first.</summary>
    public required IReadOnlyList<PaidPeriod> Periods { get; init; }

    /// <summary>Waivers granted to the account in that time, newest first.</summary>
    public required IReadOnlyList<EarlierWaiver> Waivers { get; init; }

    /// <summary>How many were paid in that way.</summary>
    public int Count(PaidHow how) => Periods.Count(p => p.How == how);

    /// <summary>Whether nothing but what is asked about was late or is unpaid, and nothing was waived before. Advice.</summary>
    public bool IsGood => Periods.All(p => p.IsAsked || (p.How == PaidHow.OnTime && !p.IsFiledLate)) && Waivers.Count == 0;

    /// <summary>The answer in a sentence.</summary>
    public string Says => $"{Count(PaidHow.OnTime)} on time, {Count(PaidHow.Late)} late, {Count(PaidHow.Unpaid)} unpaid{(Periods.Count(p => p.IsFiledLate) is > 0 and var late ? $", {late} filed late" : "")}; {(Waivers.Count == 0 ? "no waiver" : Waivers.Count == 1 ? "1 waiver" : $"{Waivers.Count} waivers")} in that time.";

    /// <summary>Looks at what was due from a day on until today.</summary>
    /// <param name="all">The account's obligations.</param>
    /// <param name="since">From which due date on.</param>
    /// <param name="today">The office's day.</param>
    /// <param name="asked">The obligations that the question is about: they do not count against a good history.</param>
    /// <param name="waivers">The waivers granted to the account in that time, newest first.</param>
    /// <param name="calendar">The office's calendar, by which due dates count.</param>
    public static PaymentHistory Of(IEnumerable<ObligationLedger> all, DateOnly since, DateOnly today, IReadOnlyCollection<ObligationId> asked, IReadOnlyList<EarlierWaiver> waivers, BusinessCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(calendar);
        return new PaymentHistory
        {
            Since = since,
            Periods = [.. all.Select(l => (Ledger: l, Due: calendar.DueDate(l.Obligation.RecordedDueOn))).Where(l => l.Due.Counted >= since && l.Due.Counted <= today)
                .OrderBy(l => l.Due.Counted).ThenBy(l => l.Ledger.Obligation.TaxType, StringComparer.Ordinal).Select(l => Of(l.Ledger, l.Due, today, asked))],
            Waivers = waivers,
        };
    }

    private static PaidPeriod Of(ObligationLedger ledger, DueDate due, DateOnly today, IReadOnlyCollection<ObligationId> asked)
    {
        var tax = ledger.Entries.Where(e => e.Component is Component.Tax or Component.Fee && e.EffectiveOn <= today).ToList();
        var charged = tax.Where(e => e.Class.Principal == PrincipalEffect.Charge).Total(e => e.Amount);
        var credits = tax.Where(e => e.Class.Principal == PrincipalEffect.Credit).GroupBy(e => e.EffectiveOn).OrderBy(g => g.Key).ToList();
        var open = charged;
        DateOnly? paidOn = open.IsPositive ? null : due.Counted;
        foreach (var day in credits)
        {
            open += day.Total(e => e.Amount);
            paidOn = open.IsPositive ? null : paidOn ?? day.Key;
        }

        var how = paidOn is null ? PaidHow.Unpaid : paidOn <= due.Counted ? PaidHow.OnTime : PaidHow.Late;
        var penalty = ledger.Entries.Where(e => e.Class.LateChargesWalk == LateChargeEffect.Posted && e.Component == Component.Penalty).Total(e => e.Amount);
        return new PaidPeriod(ledger.Obligation, due, how, paidOn, penalty, asked.Contains(ledger.Obligation.Id));
    }
}
