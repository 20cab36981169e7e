using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Ledger;

/// <summary>
/// A taxpayer's money that pays nothing, by where it came from: a stored copy of the journal's lines of unapplied credit, brought along with each posting and proved
/// by <c>verify</c>. It holds what was found when it arose, so that a list of all of them can be read without the journal.
/// </summary>
public sealed class OpenCredit
{
    /// <summary>The longest sentence about its cause, in characters.</summary>
    public const int LongestSays = 300;

    private OpenCredit() => Says = "";

    public OpenCreditId Id { get; private init; }

    public AccountId AccountId { get; private init; }

    /// <summary>The obligation that was paid too much; null for money without one.</summary>
    public ObligationId? FromId { get; private init; }

    /// <summary>The day from which it counts when it is used.</summary>
    public DateOnly AroseOn { get; private init; }

    /// <summary>What is left of it; always more than nothing.</summary>
    public Money Amount { get; private set; }

    public CreditCause Cause { get; private set; }

    /// <summary>What the cause rests on, in a sentence.</summary>
    public string Says { get; private set; }

    /// <summary>The day the money was paid.</summary>
    public DateOnly PaidOn { get; private set; }

    /// <summary>The last day to claim it back.</summary>
    public DateOnly RightEndsOn { get; private set; }

    /// <summary>Whether the law of its tax says that day; otherwise it is the office's own.</summary>
    public bool IsRightByLaw { get; private set; }

    /// <summary>The day on which it comes up again; null while it waits to be worked.</summary>
    public DateOnly? LookAgainOn { get; private set; }

    /// <summary>Whether the customer wants the next charge to take it.</summary>
    public bool IsCarried { get; private set; }

    /// <summary>Changes with every change of it.</summary>
    public Guid Version { get; private set; }

    /// <summary>A credit as it arises.</summary>
    public static OpenCredit Of(AccountId account, CreditSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new() { Id = OpenCreditId.New(), AccountId = account, FromId = source.From, AroseOn = source.AroseOn, Amount = source.Amount };
    }

    /// <summary>Whether it is this source's.</summary>
    public bool Is(CreditSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return FromId == source.From && AroseOn == source.AroseOn;
    }

    /// <summary>Brings the amount to what the journal says.</summary>
    public void Restate(Money amount) => Amount = amount;

    /// <summary>Keeps what was found, and until when it can be claimed back.</summary>
    public void Keep(CreditFinding finding, DateOnly rightEndsOn, bool byLaw)
    {
        ArgumentNullException.ThrowIfNull(finding);
        (Cause, Says, PaidOn) = (finding.Cause, finding.Says, finding.PaidOn);
        (RightEndsOn, IsRightByLaw) = (rightEndsOn, byLaw);
    }

    /// <summary>The next charge takes it; until then it comes up again on a day.</summary>
    public void Carry(DateOnly lookAgainOn) => (IsCarried, LookAgainOn) = (true, lookAgainOn);

    /// <summary>It comes up again on a day, for instance when an answer is due; or now, where that day is null.</summary>
    public void SetAside(DateOnly? lookAgainOn) => LookAgainOn = lookAgainOn;
}
