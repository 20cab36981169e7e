using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Accounts;

/// <summary>A tax id as the office keeps it: sealed, found by a keyed hash, shown as its last four. Never in a URL, a log, a list or a page.</summary>
public sealed class TaxId
{
    /// <summary>What the vault gave back for a number.</summary>
    /// <param name="kind">FEIN or SSN.</param>
    /// <param name="lastFour">What may be shown.</param>
    /// <param name="number">The number, sealed.</param>
    /// <param name="searchHash">The keyed hash that finds it, 32 bytes.</param>
    public TaxId(TaxIdKind kind, string lastFour, ProtectedTaxId number, ReadOnlyMemory<byte> searchHash)
    {
        Kind = kind;
        LastFour = lastFour;
        Number = number;
        SearchHash = searchHash;
    }

    /// <summary>FEIN or SSN.</summary>
    public TaxIdKind Kind { get; private set; }

    /// <summary>What may be shown.</summary>
    public string LastFour { get; private set; }

    /// <summary>The number, sealed with a key the database does not hold.</summary>
    public ProtectedTaxId Number { get; private set; }

    /// <summary>A keyed hash that finds the account of a number without reading any.</summary>
    public ReadOnlyMemory<byte> SearchHash { get; private set; }

    /// <summary>Whether both are the same number.</summary>
    public bool IsSame(TaxId other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return SearchHash.Span.SequenceEqual(other.SearchHash.Span);
    }

    /// <summary>As on screen: <c>FEIN ••-•••5413</c>.</summary>
    public string Masked => Kind == TaxIdKind.Fein ? $"FEIN ••-•••{LastFour}" : $"SSN •••-••-{LastFour}";
}
