using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Custody;

/// <summary>The custody records of the office, and what lies in its safe.</summary>
public interface ICustody
{
    /// <summary>By key; null when there is none.</summary>
    Task<CustodyRecord?> Find(CustodyId id);

    /// <summary>By the number of its slip; null when there is none.</summary>
    Task<CustodyRecord?> Find(CustodyNumber number);

    /// <summary>Whether a drop went into a bag of this number before.</summary>
    Task<bool> IsBagUsed(string bag);

    /// <summary>What lies in the safe now.</summary>
    Task<Safe> Safe();

    /// <summary>A page of the records, newest first; those of one drawer, or all.</summary>
    Task<RecordPage<CustodyRecord>> List(DrawerId? drawer, int page);

    /// <summary>The records of one drawer, oldest first.</summary>
    Task<IReadOnlyList<CustodyRecord>> OfDrawer(DrawerId drawer);

    /// <summary>The counts of a day and since that did not agree and have no reason yet, oldest first.</summary>
    Task<IReadOnlyList<CustodyRecord>> Unexplained(DateOnly since);

    /// <summary>The next number of a year. Held to the end of the transaction: ask for it last.</summary>
    Task<CustodyNumber> NextNumber(int year);

    /// <summary>Adds one to the current transaction.</summary>
    void Add(CustodyRecord record);
}
