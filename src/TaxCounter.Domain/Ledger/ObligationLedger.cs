using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Rates;

namespace TaxCounter.Domain.Ledger;

/// <summary>One movement on an obligation, as the journal has it.</summary>
/// <param name="Kind">The act.</param>
/// <param name="EffectiveOn">The day from which it counts.</param>
/// <param name="Component">The part.</param>
/// <param name="Amount">More owed when positive, less when negative.</param>
public sealed record LedgerEntry(PostingKind Kind, DateOnly EffectiveOn, Component Component, Money Amount)
{
    /// <summary>What its kind is to the ledger.</summary>
    public PostingClass Class => PostingKinds.Of(Kind);
}

/// <summary>
/// An obligation with its movements: answers what is owed on any day and why, by asking the rule book what should be assessed and the journal what was.
/// </summary>
public sealed class ObligationLedger(Obligation obligation, string locationCode, IReadOnlyList<LedgerEntry> entries)
{
    /// <summary>The obligation.</summary>
    public Obligation Obligation { get; } = obligation;

    /// <summary>Where the account lies, for funds.</summary>
    public string LocationCode { get; } = locationCode;

    /// <summary>Its movements, in no particular order.</summary>
    public IReadOnlyList<LedgerEntry> Entries { get; } = entries;

    /// <summary>The day the return came in; null where it is not known.</summary>
    public DateOnly? FiledOn { get; init; }

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
        var assessment = Assess(known, day, rules);
        return new ObligationBalance
        {
            Obligation = Obligation,
            Day = day,
            Assessment = assessment,
            Charged = known.Where(IsCharge).Total(e => e.Amount),
            PrincipalComponent = known.Any(e => e.Component == Component.Fee) ? Component.Fee : Component.Tax,
            TaxOwed = known.Where(IsPrincipal).Total(e => e.Amount),
            PenaltyOwed = assessment.Penalty - assessment.Waived - Paid(known, Component.Penalty),
            InterestOwed = assessment.Interest - Paid(known, Component.Interest),
            OtherOwed = known.Where(e => e.Component == Component.OtherFee).Total(e => e.Amount),
            PenaltyPosted = Assessed(known, Component.Penalty),
            PenaltyGranted = Granted(known),
            InterestPosted = Assessed(known, Component.Interest),
            Paid = -known.Where(IsPaid).Total(e => e.Amount),
            Payments = [.. known.Where(IsPaid).GroupBy(e => e.EffectiveOn).Select(g => new DatedAmount(g.Key, -g.Total(e => e.Amount))).Where(p => !p.Amount.IsZero).OrderBy(p => p.Day)],
        };
    }

    /// <summary>
    /// The posting that brings penalty and interest to what the rule book says as of <paramref name="day"/>, with movements not yet posted taken into account;
    /// null when they already are what they should be.
    /// </summary>
    public AssessmentDue? DueAssessment(DateOnly day, IReadOnlyList<LedgerEntry> alsoMoved, RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(alsoMoved);
        List<LedgerEntry> all = [.. Entries, .. alsoMoved];
        var through = Through(day, all);
        var should = Assess(all, through, rules);
        var penalty = should.Penalty - Assessed(all, Component.Penalty);
        var interest = should.Interest - Assessed(all, Component.Interest);
        var waived = should.Waived - WaivedPosted(all);
        return penalty.IsZero && interest.IsZero && waived.IsZero ? null : new AssessmentDue(Obligation, through, penalty, interest) { Waived = waived };
    }

    /// <summary>The last day of the movements, or <paramref name="day"/> if that is later: what is posted is posted as of then.</summary>
    internal DateOnly Through(DateOnly day) => Through(day, Entries);

    /// <summary>The same ledger after movements.</summary>
    public ObligationLedger With(IEnumerable<LedgerEntry> moved) => new(Obligation, LocationCode, [.. Entries, .. moved]) { FiledOn = FiledOn, Waivers = Waivers };

    private static DateOnly Through(DateOnly day, IEnumerable<LedgerEntry> entries) => entries.Select(e => e.EffectiveOn).Where(d => d > day).DefaultIfEmpty(day).Max();

    /// <summary>What the rule book is asked as of a day, by what is known today.</summary>
    public AssessmentQuestion Question(DateOnly day) => Question([.. Entries.Where(e => e.EffectiveOn <= day)], day);

    private Assessment Assess(List<LedgerEntry> known, DateOnly day, RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var assessed = rules.Assess(Question(known, day));
        return assessed.Refusal is { } no ? NotInTheRuleBook(no) : assessed.Value;
    }

    private AssessmentQuestion Question(List<LedgerEntry> known, DateOnly day)
    {
        return new AssessmentQuestion
        {
            TaxType = Obligation.TaxType,
            DueOn = Obligation.DueOn,
            AsOf = day,
            Charges = [.. known.Where(IsCharge).Select(e => new DatedAmount(e.EffectiveOn, e.Amount))],
            Credits = [.. known.Where(IsCredit).Select(e => new DatedAmount(e.EffectiveOn, -e.Amount))],
            FiledOn = FiledOn,
            Waivers = [.. Waivers, .. known.Where(IsGranted).Select(e => new DatedAmount(e.EffectiveOn < day ? e.EffectiveOn : day, -e.Amount))],
        };
    }

    private static Assessment NotInTheRuleBook(Refusal no) => new() { Penalty = Money.Zero, Interest = Money.Zero, Steps = [], Notes = [no.Message] };

    private static bool IsPrincipal(LedgerEntry entry) => entry.Component is Component.Tax or Component.Fee;

    private static bool IsCharge(LedgerEntry entry) => IsPrincipal(entry) && entry.Class.Principal == PrincipalEffect.Charge;

    private static bool IsCredit(LedgerEntry entry) => IsPrincipal(entry) && entry.Class.Principal == PrincipalEffect.Credit;

    private static bool IsPaid(LedgerEntry entry) => entry.Class.Paid != PaidEffect.None;

    private static bool IsGranted(LedgerEntry entry) => entry.Class.LateCharges == LateChargeEffect.WaiverGranted;

    private static Money Granted(List<LedgerEntry> known) => -known.Where(IsGranted).Total(e => e.Amount);

    private static Money WaivedPosted(List<LedgerEntry> known) => -known.Where(e => e.Class.IsWaiver).Total(e => e.Amount);

    private static Money Assessed(List<LedgerEntry> known, Component component) =>
        known.Where(e => e.Class.LateCharges == LateChargeEffect.Posted && e.Component == component).Total(e => e.Amount);

    private static Money Paid(List<LedgerEntry> known, Component component) =>
        -known.Where(e => IsPaid(e) && e.Component == component).Total(e => e.Amount);
}

/// <summary>What penalty and interest must still be posted, up or down.</summary>
public sealed record AssessmentDue(Obligation Obligation, DateOnly EffectiveOn, Money Penalty, Money Interest)
{
    /// <summary>How much more of the penalty is waived than is posted so; less than nothing where the penalty fell below what was granted.</summary>
    public Money Waived { get; init; }

    /// <summary>The same as movements of the obligation.</summary>
    public IEnumerable<LedgerEntry> Entries()
    {
        if (!Penalty.IsZero)
        {
            yield return new LedgerEntry(PostingKind.Assessment, EffectiveOn, Component.Penalty, Penalty);
        }

        if (!Interest.IsZero)
        {
            yield return new LedgerEntry(PostingKind.Assessment, EffectiveOn, Component.Interest, Interest);
        }

        if (!Waived.IsZero)
        {
            yield return new LedgerEntry(PostingKind.WaiverFollowed, EffectiveOn, Component.Penalty, -Waived);
        }
    }

    /// <summary>The same as lines of the journal: receivable against penalty and interest revenue.</summary>
    public IEnumerable<LineDraft> Lines()
    {
        foreach (var entry in Entries().Where(e => e.Class.LateCharges == LateChargeEffect.Posted))
        {
            var revenue = entry.Component == Component.Penalty ? LedgerAccount.PenaltyRevenue : LedgerAccount.InterestRevenue;
            var receivable = LineDraft.Net(LedgerAccount.Receivable, entry.Amount) with
            {
                AccountId = Obligation.AccountId,
                ObligationId = Obligation.Id,
                Component = entry.Component,
                TaxType = Obligation.TaxType,
            };
            yield return receivable;
            yield return receivable.OnOtherSide() with { Account = revenue };
        }
    }
}

/// <summary>What one obligation comes to on a day, with the steps behind penalty and interest.</summary>
public sealed record ObligationBalance
{
    /// <summary>The obligation.</summary>
    public required Obligation Obligation { get; init; }

    /// <summary>The day asked for.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Penalty and interest by the rule book, with steps.</summary>
    public required Assessment Assessment { get; init; }

    /// <summary>Whether the charge itself is a tax or a fee.</summary>
    public required Component PrincipalComponent { get; init; }

    /// <summary>Tax or fee charged.</summary>
    public required Money Charged { get; init; }

    /// <summary>Tax or fee unpaid; negative when too much was paid.</summary>
    public required Money TaxOwed { get; init; }

    /// <summary>Penalty unpaid, posted and accruing.</summary>
    public required Money PenaltyOwed { get; init; }

    /// <summary>Interest unpaid, posted and accruing.</summary>
    public required Money InterestOwed { get; init; }

    /// <summary>Other fees unpaid.</summary>
    public required Money OtherOwed { get; init; }

    /// <summary>Penalty posted so far, paid or not.</summary>
    public required Money PenaltyPosted { get; init; }

    /// <summary>Penalty granted to be waived by decisions, less what was reversed. What is waived of it now is in the assessment: never more than the penalty.</summary>
    public Money PenaltyGranted { get; init; }

    /// <summary>Penalty by the rule book, less what is waived of it.</summary>
    public Money PenaltyAfterWaiver => Assessment.Penalty - Assessment.Waived;

    /// <summary>Penalty paid, and not moved away since.</summary>
    public Money PenaltyPaid => PenaltyAfterWaiver - PenaltyOwed;

    /// <summary>Interest posted so far, paid or not.</summary>
    public required Money InterestPosted { get; init; }

    /// <summary>Everything paid towards it.</summary>
    public required Money Paid { get; init; }

    /// <summary>Penalty the rule book says and the journal does not hold yet.</summary>
    public Money PenaltyNotPosted => Assessment.Penalty - PenaltyPosted;

    /// <summary>Interest the rule book says and the journal does not hold yet.</summary>
    public Money InterestNotPosted => Assessment.Interest - InterestPosted;

    /// <summary>Whether there is a penalty that still grows if nothing is paid; not one that has reached its cap.</summary>
    public bool PenaltyAccruing => Assessment.Penalty.IsPositive && Assessment.PenaltyGrows;

    /// <summary>Whether there is interest that still grows if nothing is paid.</summary>
    public bool InterestAccruing => Assessment.Interest.IsPositive && Assessment.InterestGrows;

    /// <summary>Whether penalty or interest still grows.</summary>
    public bool IsAccruing => PenaltyAccruing || InterestAccruing;

    /// <summary>What was paid, by the day from which it counts, oldest first. A payment that was taken back is not among them, money moved away as too much stands below zero.</summary>
    public IReadOnlyList<DatedAmount> Payments { get; init; } = [];

    /// <summary>All that is owed for it on the day.</summary>
    public Money Owed => TaxOwed + PenaltyOwed + InterestOwed + OtherOwed;

    /// <summary>Whether its due day has come.</summary>
    public bool IsDue => Obligation.DueOn <= Day;

    /// <summary>Days after the due day; none before it.</summary>
    public int DaysLate => Math.Max(0, Day.DayNumber - Obligation.DueOn.DayNumber);

    /// <summary>What is owed of one part; never negative.</summary>
    public Money OwedOf(Component component) => Money.Max(Money.Zero, component switch
    {
        Component.Tax => PrincipalComponent == Component.Tax ? TaxOwed : Money.Zero,
        Component.Fee => PrincipalComponent == Component.Fee ? TaxOwed : Money.Zero,
        Component.Penalty => PenaltyOwed,
        Component.Interest => InterestOwed,
        _ => OtherOwed,
    });
}

/// <summary>Obligations with their movements.</summary>
public interface ILedgers
{
    /// <summary>The obligations of an account with their movements, by due day: the open ones, or all.</summary>
    Task<IReadOnlyList<ObligationLedger>> OfAccount(AccountId account, bool openOnly);

    /// <summary>Chosen obligations with their movements.</summary>
    Task<IReadOnlyList<ObligationLedger>> Find(IReadOnlyCollection<ObligationId> ids);

    /// <summary>Money of the account that pays nothing yet.</summary>
    Task<Money> Unapplied(AccountId account);

    /// <summary>Adds an obligation to the current transaction.</summary>
    void Add(Obligation obligation);
}
