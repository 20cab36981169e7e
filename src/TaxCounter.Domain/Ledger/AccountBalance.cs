using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Ledger;

/// <summary>
/// Where an account stands, kept for lists: stored copies over its obligations, brought along with them and proved by <c>verify</c>.
/// </summary>
public sealed class AccountBalance
{
    private AccountBalance()
    {
    }

    public AccountId AccountId { get; private init; }

    /// <summary>Everything posted and unpaid, due or not.</summary>
    public Money Owing { get; private set; }

    /// <summary>The recorded due date of the oldest obligation with something unpaid; null when all is paid. What counts is asked of the rule book's calendar.</summary>
    public DateOnly? OldestRecordedDueOn { get; private set; }

    /// <summary>How many obligations have something unpaid.</summary>
    public int OpenCount { get; private set; }

    /// <summary>Money of theirs that pays nothing yet.</summary>
    public Money Unapplied { get; private set; }

    /// <summary>Changes with every posting to the account, whatever it moves.</summary>
    public Guid Version { get; private set; }

    /// <summary>Nothing owed yet.</summary>
    public static AccountBalance Of(AccountId account) => new() { AccountId = account };

    /// <summary>Brings the copies to what the obligations say.</summary>
    public void Restate(IEnumerable<Obligation> open, Money unapplied)
    {
        var list = open.Where(o => o.Owing.IsPositive).ToList();
        Owing = list.Total(o => o.Owing);
        OldestRecordedDueOn = list.Count == 0 ? null : list.Min(o => o.RecordedDueOn);
        OpenCount = list.Count;
        Unapplied = unapplied;
    }
}
