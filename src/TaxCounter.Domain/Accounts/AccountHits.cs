namespace TaxCounter.Domain.Accounts;

/// <summary>What a search found.</summary>
/// <param name="Hits">Best first, at most <see cref="Most"/>.</param>
/// <param name="IsMore">Whether there are more than are listed.</param>
public sealed record AccountHits(IReadOnlyList<AccountHit> Hits, bool IsMore)
{
    /// <summary>The longest list.</summary>
    public const int Most = 20;

    /// <summary>Whether no account has the words as typed, and these only come near it.</summary>
    public bool IsGuess { get; init; }

    /// <summary>The word that none of these has, where they have all others; null where none was left out.</summary>
    public string? LeftOut { get; init; }

    /// <summary>Nothing found.</summary>
    public static readonly AccountHits None = new([], false);
}
