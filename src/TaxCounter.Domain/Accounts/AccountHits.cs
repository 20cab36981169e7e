namespace TaxCounter.Domain.Accounts;

/// <summary>What a search found.</summary>
/// <param name="Hits">Best first, at most <see cref="Most"/>.</param>
/// <param name="IsMore">Whether there are more than are listed.</param>
public sealed record AccountHits(IReadOnlyList<AccountHit> Hits, bool IsMore)
{
    /// <summary>The longest list.</summary>
    public const int Most = 20;

    /// <summary>Nothing found.</summary>
    public static readonly AccountHits None = new([], false);
}
