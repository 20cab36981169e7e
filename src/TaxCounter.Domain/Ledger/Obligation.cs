using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Ledger;

/// <summary>
/// What one account owes for one tax type and period. The figures here are stored copies of the journal's lines, brought along in the transaction of each posting
/// (<see cref="Apply"/>) and proved by <c>verify</c>; what a customer owes on a day is asked of <see cref="ObligationLedger"/>.
/// </summary>
public sealed class Obligation
{
    private Obligation() => TaxType = LocationCode = "";

    public ObligationId Id { get; private init; }

    public AccountId AccountId { get; private init; }

    /// <summary>The tax type's code.</summary>
    public string TaxType { get; private init; }

    public Period Period { get; private init; }

    /// <summary>Where the place of business was: the location code its funds go by. A move changes nothing that was charged before.</summary>
    public string LocationCode { get; private init; }

    /// <summary>The right place, where an adjustment moved the charge to its funds; null while the first one stands.</summary>
    public string? MovedTo { get; private set; }

    /// <summary>The business date of that adjustment: what was collected before it went to the funds of the place before.</summary>
    public DateOnly? MovedOn { get; private set; }

    /// <summary>The location code whose funds hold the charge.</summary>
    public string Place => MovedTo ?? LocationCode;

    /// <summary>The due date as the export or the charge has it, also where that is a Sunday. What counts is <see cref="ObligationBalance.Due"/>.</summary>
    public DateOnly RecordedDueOn { get; private init; }

    /// <summary>Tax and fees charged.</summary>
    public Money Charged { get; private set; }

    /// <summary>Everything received for it, whatever part it paid, and what was left over.</summary>
    public Money Received { get; private set; }

    /// <summary>Tax and fee still unpaid.</summary>
    public Money TaxOwing { get; private set; }

    /// <summary>Posted penalty still unpaid.</summary>
    public Money PenaltyOwing { get; private set; }

    /// <summary>Posted interest still unpaid.</summary>
    public Money InterestOwing { get; private set; }

    /// <summary>Other fees still unpaid.</summary>
    public Money OtherOwing { get; private set; }

    /// <summary>Whether anything is unpaid, or paid too much within it.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>The day its return counts as filed; null where no return is on file.</summary>
    public DateOnly? FiledOn { get; private set; }

    /// <summary>Changes with every posting, so that two clerks never both pay the last cent.</summary>
    public Guid Version { get; private set; }

    /// <summary>Everything posted and unpaid.</summary>
    public Money Owing => TaxOwing + PenaltyOwing + InterestOwing + OtherOwing;

    /// <summary>A new obligation, nothing charged yet.</summary>
    public static Obligation For(AccountId account, string taxType, Period period, DateOnly dueOn, string locationCode) =>
        new() { Id = ObligationId.New(), AccountId = account, TaxType = taxType, Period = period, RecordedDueOn = dueOn, LocationCode = locationCode };

    /// <summary>The charge is in the funds of another place from a business date on.</summary>
    public void MoveTo(string place, DateOnly on) => (MovedTo, MovedOn) = (place == LocationCode ? null : place, place == LocationCode ? null : on);

    /// <summary>Its return was filed. The first one counts: an amended return changes the amounts and not the day.</summary>
    public void Filed(DateOnly on) => FiledOn ??= on;

    /// <summary>Takes a line of the journal into the stored copies.</summary>
    public void Apply(PostingKind kind, JournalLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var isWhat = PostingKinds.Of(kind);
        if (isWhat.IsReceived && line.Account is LedgerAccount.Receivable or LedgerAccount.UnappliedCredit)
        {
            Received -= line.AsDebit;
        }

        if (line.Account != LedgerAccount.Receivable)
        {
            return;
        }

        switch (line.Component)
        {
            case Component.Tax or Component.Fee:
                TaxOwing += line.AsDebit;
                Charged += isWhat.Principal == PrincipalEffect.Charge ? line.AsDebit : Money.Zero;
                break;
            case Component.Penalty:
                PenaltyOwing += line.AsDebit;
                break;
            case Component.Interest:
                InterestOwing += line.AsDebit;
                break;
            default:
                OtherOwing += line.AsDebit;
                break;
        }

        IsOpen = !(TaxOwing.IsZero && PenaltyOwing.IsZero && InterestOwing.IsZero && OtherOwing.IsZero);
    }
}
