using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Accounts;

/// <summary>By what an account can be found, so that a list can show what matched.</summary>
public enum SearchField
{
    /// <summary>The name over the door.</summary>
    TradeName = 1,

    /// <summary>The taxpayer's name.</summary>
    TaxpayerName,

    /// <summary>The street address.</summary>
    Address,

    /// <summary>The telephone.</summary>
    Phone,

    /// <summary>The tax id's last four.</summary>
    LastFour,
}

/// <summary>A piece of a text in a list: what was asked for stands out, the rest does not.</summary>
/// <param name="Text">As written.</param>
/// <param name="IsMatch">Whether it is what was asked for.</param>
public sealed record TextPart(string Text, bool IsMatch);

/// <summary>One account of a list of hits.</summary>
public sealed record AccountHit
{
    /// <summary>Its number.</summary>
    public required AccountNumber Number { get; init; }

    /// <summary>The name over the door, else the taxpayer's.</summary>
    public required IReadOnlyList<TextPart> Name { get; init; }

    /// <summary>The taxpayer's name where it is another; otherwise empty.</summary>
    public required IReadOnlyList<TextPart> TaxpayerName { get; init; }

    /// <summary>Where it is; where letters go, if that is what was found.</summary>
    public required IReadOnlyList<TextPart> Address { get; init; }

    /// <summary>Telephone.</summary>
    public required IReadOnlyList<TextPart> Phone { get; init; }

    /// <summary>The tax id as it may be shown, if that is what was found; otherwise null.</summary>
    public string? TaxId { get; init; }

    /// <summary>In business or not.</summary>
    public required AccountStatus Status { get; init; }

    /// <summary>Posted and unpaid, before what accrues.</summary>
    public required Money Owing { get; init; }

    /// <summary>What the words were found in, best first.</summary>
    public required IReadOnlyList<SearchField> FoundIn { get; init; }

    /// <summary>Whether every word was found whole, not only its beginning.</summary>
    public required bool IsExact { get; init; }
}

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

/// <summary>Finds accounts by what a customer knows. Names and tax ids never leave it in an address or a log.</summary>
public interface IAccountSearch
{
    /// <summary>Whether there is an account of that number.</summary>
    Task<bool> Exists(AccountNumber number);

    /// <summary>
    /// By words of names and street addresses (accents, punctuation, order and endings do not matter, beginnings do), by a telephone in any form, its last seven or
    /// four, by a tax id's last four, or by a whole tax id through its keyed hash.
    /// </summary>
    Task<AccountHits> Find(string typed);

    /// <summary>The accounts whose number is one wrong digit, or two neighbors swapped, away from ten digits that are no number.</summary>
    Task<AccountHits> Near(string tenDigits);
}
