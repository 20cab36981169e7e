namespace TaxCounter.Domain.RuleBooks;

/// <summary>What a sale is taxed at a place, in percent of the price.</summary>
/// <param name="Here">What this office collects.</param>
/// <param name="Elsewhere">What another office collects of the same sale.</param>
/// <param name="Authorities">Who says so, one for each part.</param>
public sealed record LocationRate(decimal Here, decimal Elsewhere, IReadOnlyList<Authority> Authorities)
{
    /// <summary>What the customer pays, in percent.</summary>
    public decimal Combined => Here + Elsewhere;
}
