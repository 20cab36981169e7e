using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Accounts;

/// <summary>One account of a list of hits.</summary>
public sealed record AccountHit
{
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
