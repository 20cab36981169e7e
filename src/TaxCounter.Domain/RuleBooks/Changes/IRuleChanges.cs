using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>The changes of rule of the office, and the book they would make.</summary>
public interface IRuleChanges
{
    /// <summary>A change, or null.</summary>
    Task<RuleChange?> Find(RuleChangeId id);

    /// <summary>Another change that waits for the same topic and first day, or null.</summary>
    Task<RuleChange?> Waiting(string topic, DateOnly firstDay);

    /// <summary>All of them, those that wait first, then the newest.</summary>
    Task<RecordPage<RuleChange>> List(int page);

    /// <summary>How many wait for a second person.</summary>
    Task<int> Pending();

    /// <summary>
    /// The book as the records have it now with one more row, read as strictly as one that ships. Refused: an unknown topic, a first day that has a row, a row
    /// that changes nothing, a row with which the book cannot be used (a reading that does not exist, a value that is none): the reader's sentence.
    /// </summary>
    Task<Result<RuleBook>> BookWith(RuleDraft row);

    /// <summary>Adds a change.</summary>
    void Add(RuleChange change);

    /// <summary>Records a row for good.</summary>
    void Add(RuleRow row);
}
