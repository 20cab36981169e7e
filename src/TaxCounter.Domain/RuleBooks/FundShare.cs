namespace TaxCounter.Domain.RuleBooks;

/// <summary>What one fund gets of a tax: its weight among the shares (percent of the price for sales tax), not an amount.</summary>
/// <param name="Fund">Which fund.</param>
/// <param name="Weight">More than nothing; only its proportion to the others counts.</param>
public sealed record FundShare(Fund Fund, decimal Weight);
