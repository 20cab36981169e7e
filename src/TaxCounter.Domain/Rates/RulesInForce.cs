using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Rates;

/// <summary>
/// The rule book of this office as it stands now: what came with TaxCounter and the rows the office added. A request takes <see cref="RuleBook"/> once and
/// keeps it to its end.
/// </summary>
public interface IRulesInForce
{
    /// <summary>Whose book.</summary>
    string Jurisdiction { get; }

    /// <summary>The book.</summary>
    RuleBook Book { get; }

    /// <summary>Everything in it that is dated, in the order of the book.</summary>
    IReadOnlyList<RuleTopic> Topics { get; }

    /// <summary>Reads the recorded rows again, after one was added.</summary>
    Task Renew();
}

/// <summary>The changes of rule of the office, and the book they would make.</summary>
public interface IRuleChanges
{
    /// <summary>A change, or null.</summary>
    Task<RuleChange?> Find(RuleChangeId id);

    /// <summary>Another change that waits for the same topic and first day, or null.</summary>
    Task<RuleChange?> Waiting(string topic, DateOnly firstDay);

    /// <summary>All of them, those that wait first, then the newest; at most 500.</summary>
    Task<IReadOnlyList<RuleChange>> List();

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
