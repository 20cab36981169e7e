using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Ledger;

/// <summary>What one obligation comes to on a day, with the steps behind penalty and interest.</summary>
public sealed record ObligationBalance
{
    public required Obligation Obligation { get; init; }

    /// <summary>The day asked for.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>When it is due: as recorded, and as it counts.</summary>
    public required DueDate Due { get; init; }

    /// <summary>Penalty and interest by the rule book, with steps.</summary>
    public required LateCharges LateCharges { get; init; }

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
    public Money PenaltyAfterWaiver => LateCharges.Penalty - LateCharges.Waived;

    /// <summary>Penalty paid, and not moved away since.</summary>
    public Money PenaltyPaid => PenaltyAfterWaiver - PenaltyOwed;

    /// <summary>Interest posted so far, paid or not.</summary>
    public required Money InterestPosted { get; init; }

    /// <summary>Everything paid towards it.</summary>
    public required Money Paid { get; init; }

    /// <summary>Penalty the rule book says and the journal does not hold yet.</summary>
    public Money PenaltyNotPosted => LateCharges.Penalty - PenaltyPosted;

    /// <summary>Interest the rule book says and the journal does not hold yet.</summary>
    public Money InterestNotPosted => LateCharges.Interest - InterestPosted;

    /// <summary>Whether there is a penalty that still grows if nothing is paid; not one that has reached its cap.</summary>
    public bool PenaltyAccruing => LateCharges.Penalty.IsPositive && LateCharges.PenaltyGrows;

    /// <summary>Whether there is interest that still grows if nothing is paid.</summary>
    public bool InterestAccruing => LateCharges.Interest.IsPositive && LateCharges.InterestGrows;

    /// <summary>Whether penalty or interest still grows.</summary>
    public bool IsAccruing => PenaltyAccruing || InterestAccruing;

    /// <summary>What was paid, by the day from which it counts, oldest first. A payment that was taken back is not among them, money moved away as too much stands below zero.</summary>
    public IReadOnlyList<DatedAmount> Payments { get; init; } = [];

    /// <summary>All that is owed for it on the day.</summary>
    public Money Owed => TaxOwed + PenaltyOwed + InterestOwed + OtherOwed;

    /// <summary>Whether its due date has come.</summary>
    public bool IsDue => Due.Counted <= Day;

    /// <summary>Days after the due date; none before it.</summary>
    public int DaysLate => Math.Max(0, Day.DayNumber - Due.Counted.DayNumber);

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
