namespace TaxCounter.Domain.RuleBooks;

/// <summary>How the tax on one sale is worked out.</summary>
public sealed record SaleRules
{
    /// <summary>Tables by percent: a state part of 6 and a local part of 1 are looked up apart. Empty where the office has none.</summary>
    public required IReadOnlyDictionary<decimal, DatedRows<BracketTable>> Brackets { get; init; }

    /// <summary>How a price times a rate becomes cents, where there is no table.</summary>
    public required DatedRows<MidpointRounding>? Rounding { get; init; }

    /// <summary>Whose place counts; null where the book does not say.</summary>
    public required DatedRows<SalePlace>? Place { get; init; }
}
