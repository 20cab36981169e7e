using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Accounts;

/// <summary>What happened on an account, for reading.</summary>
public interface IAccountHistorySearch
{
    /// <summary>The word of the duty whose records of an account are its receipts (<see cref="IAccountRecords"/>).</summary>
    string Duty { get; }

    /// <summary>Its postings, newest first.</summary>
    Task<RecordPage<HistoryRow>> History(AccountId account, int page);

    /// <summary>Its receipts, newest first.</summary>
    Task<RecordPage<AccountReceipt>> Receipts(AccountId account, int page);
}
