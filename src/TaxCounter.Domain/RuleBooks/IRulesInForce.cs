namespace TaxCounter.Domain.RuleBooks;

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
