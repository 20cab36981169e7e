using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Ledger;

/// <summary>
/// An obligation with its movements: answers what is owed on any day and why, by asking the rule book what should be assessed and the journal what was.
/// </summary>
public sealed class ObligationLedger(Obligation obligation, IReadOnlyList<LedgerEntry> entries)
{
    public Obligation Obligation { get; } = obligation;

    /// <summary>Its movements, in no particular order.</summary>
    public IReadOnlyList<LedgerEntry> Entries { get; } = entries;

    /// <summary>The day the return came in; null where it is not known.</summary>
    public DateOnly? FiledOn { get; init; } = obligation.FiledOn;

    /// <summary>Penalty waived on paper, by the day from which it counts; what the journal holds of waivers comes out of <see cref="Entries"/>.</summary>
    public IReadOnlyList<DatedAmount> Waivers { get; init; } = [];

    /// <summary>What is owed as of a day, by what is known today.</summary>
    public ObligationBalance AsOf(DateOnly day, RuleBook rules) => Balance([.. Entries.Where(e => e.EffectiveOn <= day)], day, rules);

    /// <summary>
    /// What settles it when a payment counts from <paramref name="effectiveOn"/> and is taken on <paramref name="today"/>: lateness as of the earlier day,
    /// less everything received up to today, so that a payment entered with an old postmark never pays again what was paid in between.
    /// </summary>
    public ObligationBalance ToSettle(DateOnly effectiveOn, DateOnly today, RuleBook rules) =>
        Balance([.. Entries.Where(e => e.EffectiveOn <= (effectiveOn > today ? effectiveOn : today))], effectiveOn, rules);

    private ObligationBalance Balance(List<LedgerEntry> known, DateOnly day, RuleBook rules)
    {
        var lateCharges = LateChargesOf(known, day, rules);
        return new ObligationBalance
        {
            Obligation = Obligation,
            Day = day,
            Due = rules.Calendar.DueDate(Obligation.RecordedDueOn),
            LateCharges = lateCharges,
            Charged = known.Where(IsCharge).Total(e => e.Amount),
            PrincipalComponent = known.Any(e => e.Component == Component.Fee) ? Component.Fee : Component.Tax,
            TaxOwed = known.Where(IsPrincipal).Total(e => e.Amount),
            PenaltyOwed = lateCharges.Penalty - lateCharges.Waived - Paid(known, Component.Penalty),
            InterestOwed = lateCharges.Interest - Paid(known, Component.Interest),
            OtherOwed = known.Where(e => e.Component == Component.OtherFee).Total(e => e.Amount),
            PenaltyPosted = LateChargesPosted(known, Component.Penalty),
            PenaltyGranted = Granted(known),
            InterestPosted = LateChargesPosted(known, Component.Interest),
            Paid = -known.Where(IsPaid).Total(e => e.Amount),
            Payments = [.. known.Where(IsPaid).GroupBy(e => e.EffectiveOn).Select(g => new DatedAmount(g.Key, -g.Total(e => e.Amount))).Where(p => !p.Amount.IsZero).OrderBy(p => p.Day)],
        };
    }

    /// <summary>
    /// The posting that brings penalty and interest to what the rule book says as of <paramref name="day"/>, with movements not yet posted taken into account;
    /// null when they already are what they should be.
    /// </summary>
    public LateChargesToPost? LateChargesToPost(DateOnly day, IReadOnlyList<LedgerEntry> alsoMoved, RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(alsoMoved);
        List<LedgerEntry> all = [.. Entries, .. alsoMoved];
        var through = Through(day, all);
        var should = LateChargesOf(all, through, rules);
        var penalty = should.Penalty - LateChargesPosted(all, Component.Penalty);
        var interest = should.Interest - LateChargesPosted(all, Component.Interest);
        var waived = should.Waived - WaivedPosted(all);
        return penalty.IsZero && interest.IsZero && waived.IsZero ? null : new LateChargesToPost(Obligation, through, penalty, interest) { Waived = waived };
    }

    /// <summary>The last day of the movements, or <paramref name="day"/> if that is later: what is posted is posted as of then.</summary>
    internal DateOnly Through(DateOnly day) => Through(day, Entries);

    /// <summary>The same ledger after movements.</summary>
    public ObligationLedger With(IEnumerable<LedgerEntry> moved) => new(Obligation, [.. Entries, .. moved]) { FiledOn = FiledOn, Waivers = Waivers };

    private static DateOnly Through(DateOnly day, IEnumerable<LedgerEntry> entries) => entries.Select(e => e.EffectiveOn).Where(d => d > day).DefaultIfEmpty(day).Max();

    /// <summary>What the rule book is asked as of a day, by what is known today.</summary>
    public LateChargesQuestion Question(DateOnly day) => Question([.. Entries.Where(e => e.EffectiveOn <= day)], day);

    private LateCharges LateChargesOf(List<LedgerEntry> known, DateOnly day, RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var assessed = rules.LateChargesOf(Question(known, day));
        return assessed.Refusal is { } no ? NotInTheRuleBook(no) : assessed.Value;
    }

    private LateChargesQuestion Question(List<LedgerEntry> known, DateOnly day)
    {
        return new LateChargesQuestion
        {
            TaxType = Obligation.TaxType,
            DueOn = Obligation.RecordedDueOn,
            AsOf = day,
            Charges = [.. known.Where(IsCharge).Select(e => new DatedAmount(e.EffectiveOn, e.Amount))],
            Credits = [.. known.Where(IsCredit).Select(e => new DatedAmount(e.EffectiveOn, -e.Amount))],
            FiledOn = FiledOn,
            Waivers = [.. Waivers, .. known.Where(IsGranted).Select(e => new DatedAmount(e.EffectiveOn < day ? e.EffectiveOn : day, -e.Amount))],
        };
    }

    private static LateCharges NotInTheRuleBook(Refusal no) => new() { Penalty = Money.Zero, Interest = Money.Zero, Steps = [], Notes = [no.Message] };

    private static bool IsPrincipal(LedgerEntry entry) => entry.Component is Component.Tax or Component.Fee;

    private static bool IsCharge(LedgerEntry entry) => IsPrincipal(entry) && entry.Class.Principal == PrincipalEffect.Charge;

    private static bool IsCredit(LedgerEntry entry) => IsPrincipal(entry) && entry.Class.Principal == PrincipalEffect.Credit;

    private static bool IsPaid(LedgerEntry entry) => entry.Class.Paid != PaidEffect.None;

    private static bool IsGranted(LedgerEntry entry) => entry.Class.LateChargesWalk == LateChargeEffect.WaiverGranted;

    private static Money Granted(List<LedgerEntry> known) => -known.Where(IsGranted).Total(e => e.Amount);

    private static Money WaivedPosted(List<LedgerEntry> known) => -known.Where(e => e.Class.IsWaiver).Total(e => e.Amount);

    private static Money LateChargesPosted(List<LedgerEntry> known, Component component) =>
        known.Where(e => e.Class.LateChargesWalk == LateChargeEffect.Posted && e.Component == component).Total(e => e.Amount);

    private static Money Paid(List<LedgerEntry> known, Component component) =>
        -known.Where(e => IsPaid(e) && e.Component == component).Total(e => e.Amount);
}
