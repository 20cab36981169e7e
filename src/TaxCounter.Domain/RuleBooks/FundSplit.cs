using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>Who gets a tax or fee, in the order of the books.</summary>
/// <param name="Shares">At least one.</param>
public sealed record FundSplit(IReadOnlyList<FundShare> Shares)
{
    /// <summary>Splits an amount so that the parts add up to it exactly; a fund may get nothing of a few cents.</summary>
    public IReadOnlyList<(Fund Fund, Money Amount)> Split(Money amount)
    {
        var parts = amount.Split([.. Shares.Select(share => share.Weight)]);
        return [.. Shares.Zip(parts, (share, part) => (share.Fund, part))];
    }
}
