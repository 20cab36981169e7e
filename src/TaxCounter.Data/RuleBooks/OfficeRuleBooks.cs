using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.RuleBooks;

/// <summary>The rule books for whoever asks by name: this office's own as it stands now, those of other offices as they ship.</summary>
public sealed class OfficeRuleBooks(IRulesInForce rules) : IRuleBooks
{
    private readonly Lazy<ShippedRuleBooks> _shipped = new();

    /// <inheritdoc/>
    public IReadOnlyList<string> Jurisdictions => RuleBookLoader.Jurisdictions;

    /// <inheritdoc/>
    public Result<RuleBook> For(string jurisdiction) => jurisdiction == rules.Jurisdiction ? rules.Book : _shipped.Value.For(jurisdiction);
}
