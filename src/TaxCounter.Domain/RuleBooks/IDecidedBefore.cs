using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>What one person alone decided before on the accounts of an item: it counts to the approval limits, so that no cutting into slices evades them.</summary>
public interface IDecidedBefore
{
    /// <summary>The limits it is asked for.</summary>
    LimitKind Limit { get; }

    /// <summary>The sum, without the item itself, of what stands; zero for an item that does not add up.</summary>
    /// <param name="key">What the item's page is opened by.</param>
    /// <param name="since">The first day that counts.</param>
    Task<Money> Sum(string key, DateOnly since);
}
