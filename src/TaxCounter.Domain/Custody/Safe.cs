using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Custody;

/// <summary>What lies in the safe by the records: cash that was dropped, and cash that was turned in and is not at the bank. The change fund is counted by itself.</summary>
/// <param name="Lines">By the drawer and day it came from, oldest first.</param>
/// <param name="Bags">The sealed bags among it.</param>
public sealed record Safe(IReadOnlyList<SafeLine> Lines, IReadOnlyList<SafeBag> Bags)
{
    /// <summary>What of the change fund is in drawers, by drawer.</summary>
    public IReadOnlyList<ChangeFundLine> ChangeFund { get; init; } = [];

    /// <summary>All of that.</summary>
    public Money ChangeFundOut => ChangeFund.Total(l => l.Cash);

    /// <summary>All of it.</summary>
    public Money Cash => Lines.Total(l => l.Cash);

    /// <summary>Of drawers that are not accepted yet.</summary>
    public Money Dropped => Lines.Total(l => l.Dropped);

    /// <summary>In sealed bags.</summary>
    public Money InBags => Bags.Total(b => b.Cash);
}
