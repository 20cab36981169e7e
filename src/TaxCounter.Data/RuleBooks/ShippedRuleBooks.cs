using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.RuleBooks;

/// <summary>The rule books, each read once.</summary>
public sealed class ShippedRuleBooks : IRuleBooks
{
    private readonly Dictionary<string, RuleBook> _books = RuleBookLoader.Jurisdictions.ToDictionary(j => j, RuleBookLoader.Load, StringComparer.Ordinal);

    /// <inheritdoc/>
    public IReadOnlyList<string> Jurisdictions => RuleBookLoader.Jurisdictions;

    /// <inheritdoc/>
    public Domain.Kernel.Result<RuleBook> For(string jurisdiction) =>
        _books.TryGetValue(jurisdiction, out var book) ? book : RuleBookRefusals.UnknownJurisdiction(jurisdiction, string.Join(", ", Jurisdictions));
}
