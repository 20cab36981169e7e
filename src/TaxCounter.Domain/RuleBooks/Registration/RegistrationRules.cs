namespace TaxCounter.Domain.RuleBooks;

/// <summary>What an office asks a business that registers besides its coding, and what holds for its places, its people and the business it bought.</summary>
public sealed record RegistrationRules
{
    /// <summary>The office's own fields, in the order of its form.</summary>
    public required IReadOnlyList<RegistrationField> Fields { get; init; }

    /// <summary>What a person can be to the business: owner, officer, representative.</summary>
    public required DatedRows<IReadOnlyList<string>> Roles { get; init; }

    /// <summary>What holds for a business with several places.</summary>
    public required DatedRows<PlacesRule> Places { get; init; }

    /// <summary>What the buyer of a business is shown or told.</summary>
    public required DatedRows<ClearanceRule> Clearance { get; init; }
}
