using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Domain.Refunds;

/// <summary>The refunds of the office, and the files for finance.</summary>
public interface IRefunds : ICases<Refund, RefundNumber>
{
    /// <summary>By key, with everything in it; null when there is none.</summary>
    Task<Refund?> Find(RefundId id);

    /// <summary>The refunds of an account, newest first; at most 20.</summary>
    Task<IReadOnlyList<Refund>> OfAccount(AccountId account);

    /// <summary>The claim on a credit that is not decided yet; null where there is none.</summary>
    Task<Refund?> Claiming(OpenCredit credit);

    /// <summary>The approved refunds that wait for a file, oldest first.</summary>
    Task<IReadOnlyList<Refund>> Approved();

    /// <summary>The postings of a refund's approval, those that were not reversed.</summary>
    Task<IReadOnlyList<Posting>> Postings(Refund refund, PostingKind kind);

    /// <summary>A file by key; null when there is none.</summary>
    Task<RefundFile?> File(RefundFileId id);

    /// <summary>A file by number; null when there is none.</summary>
    Task<RefundFile?> File(RefundFileNumber number);

    /// <summary>The newest files; at most 50.</summary>
    Task<IReadOnlyList<RefundFile>> Files();

    /// <summary>The next number of a year. Held to the end of the transaction: ask for it last.</summary>
    Task<RefundNumber> NextNumber(int year);

    /// <summary>The next sequence number of a file. Held to the end of the transaction: ask for it last.</summary>
    Task<RefundFileNumber> NextFile(int year);

    void Add(Refund refund);

    void Add(RefundFile file);
}
