namespace TaxCounter.Domain.RuleBooks;

/// <summary>A tax or fee of the office.</summary>
public sealed record TaxType
{
    /// <summary>What is sold over the counter: copies, cards, letters. No return, no registration, no late charges.</summary>
    public const string CounterFees = "counter-fees";

    /// <summary>As files and addresses have it: <c>occupational-license</c>.</summary>
    public required string Code { get; init; }

    /// <summary>As said: <c>Occupational license</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What lateness costs; null where the rule book has none.</summary>
    public required LateRules? Late { get; init; }

    /// <summary>Where nothing about lateness is known: that, and whom to ask.</summary>
    public required string? NoLateRule { get; init; }

    /// <summary>Shares of the funds by location code; <c>*</c> stands for every location.</summary>
    public required IReadOnlyDictionary<string, DatedRows<FundSplit>> Shares { get; init; }
}
