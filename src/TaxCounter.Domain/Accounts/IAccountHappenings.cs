using TaxCounter.Domain.Journal;

namespace TaxCounter.Domain.Accounts;

/// <summary>What happened on an account and moved no money: it stands in the account's history between the postings. A duty that has any says so.</summary>
public interface IAccountHappenings
{
    /// <summary>The word of the duty; it is asked only where it has records of the account (<see cref="IAccountRecords"/>).</summary>
    string Duty { get; }

    /// <summary>What happened from one moment on and before another, newest first.</summary>
    Task<IReadOnlyList<HappeningRow>> Between(AccountId account, DateTime from, DateTime before);
}
