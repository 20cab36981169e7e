using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>The rule books that ship with TaxCounter.</summary>
public interface IRuleBooks
{
    /// <summary>The offices there is a book for.</summary>
    IReadOnlyList<string> Jurisdictions { get; }

    /// <summary>The book of an office; refused where there is none.</summary>
    Result<RuleBook> For(string jurisdiction);
}
