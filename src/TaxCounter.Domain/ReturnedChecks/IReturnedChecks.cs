using TaxCounter.Domain.Journal;

namespace TaxCounter.Domain.ReturnedChecks;

/// <summary>The returned checks of the office.</summary>
public interface IReturnedChecks
{
    /// <summary>By key; null when there is none.</summary>
    Task<ReturnedCheck?> Find(ReturnedCheckId id);

    /// <summary>By number; null when there is none.</summary>
    Task<ReturnedCheck?> Find(ReturnedCheckNumber number);

    /// <summary>The records of one check, oldest first: it may come back twice.</summary>
    Task<IReadOnlyList<ReturnedCheck>> OfTender(TenderId tender);

    /// <summary>The records of a receipt's checks, oldest first.</summary>
    Task<IReadOnlyList<ReturnedCheck>> OfReceipt(string receipt);

    /// <summary>How many checks of an account came back from a day to a day and were not undone.</summary>
    Task<int> Count(AccountId account, DateOnly from, DateOnly to);

    /// <summary>Its postings that were not taken back, in the order of the journal: money taken off, and the charge.</summary>
    Task<IReadOnlyList<Posting>> Postings(ReturnedCheck check);

    /// <summary>The next number of a year. Held to the end of the transaction: ask for it last.</summary>
    Task<ReturnedCheckNumber> NextNumber(int year);

    /// <summary>Adds one to the current transaction.</summary>
    void Add(ReturnedCheck check);

    /// <summary>Notes that it changes in this transaction.</summary>
    void Touch(ReturnedCheck check);
}
