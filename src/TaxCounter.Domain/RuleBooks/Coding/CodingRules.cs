namespace TaxCounter.Domain.RuleBooks;

/// <summary>How a business is coded when it registers: what is proposed from which answer, what contradicts, and what the rule book does not know.</summary>
public sealed record CodingRules
{
    /// <summary>Municipality, school district or county, and economic development district, with the location code day by day.</summary>
    public required IReadOnlyList<CodingPlace> Places { get; init; }

    /// <summary>ZIP codes that stand for more than one location code.</summary>
    public required IReadOnlyList<CodingPostalCode> PostalCodes { get; init; }

    /// <summary>Who issues alcohol permits where.</summary>
    public required IReadOnlyList<PermitIssuer> Issuers { get; init; }

    /// <summary>Words by which an answer in the customer's own words is understood.</summary>
    public required IReadOnlyList<CodingWords> Words { get; init; }

    /// <summary>The licenses that can be proposed, with the table or fee of each.</summary>
    public required IReadOnlyList<CodingLicense> Licenses { get; init; }

    /// <summary>What is proposed from which answers, in the order in which it is asked.</summary>
    public required IReadOnlyList<CodingRule> Rules { get; init; }

    /// <summary>Industry codes that an account should not carry.</summary>
    public required IReadOnlyList<CodingSuspect> Suspects { get; init; }
}
