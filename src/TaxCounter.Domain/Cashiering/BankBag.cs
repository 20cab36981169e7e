using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>A deposit that holds drawers of the day.</summary>
public sealed record BankBag
{
    public required string Number { get; init; }

    /// <summary>Where it is on its way, in words.</summary>
    public required string State { get; init; }

    /// <summary>Whether the bag is shut.</summary>
    public required bool IsSealed { get; init; }

    /// <summary>Whether a second person verified what was sealed.</summary>
    public bool IsVerified { get; init; }

    /// <summary>Its page.</summary>
    public required string Page { get; init; }

    /// <summary>The number on the bag.</summary>
    public string? Bag { get; init; }

    /// <summary>Cash sealed in it.</summary>
    public Money Cash { get; init; }

    /// <summary>Checks and money orders sealed in it.</summary>
    public int Checks { get; init; }

    /// <summary>What they come to.</summary>
    public Money CheckAmount { get; init; }

    /// <summary>Cash its drawers say.</summary>
    public Money DrawersCash { get; init; }

    /// <summary>Checks its drawers say.</summary>
    public int DrawersChecks { get; init; }

    /// <summary>What those come to.</summary>
    public Money DrawersCheckAmount { get; init; }

    /// <summary>What the bank validated; null while it has not answered.</summary>
    public Money? BankAmount { get; init; }

    /// <summary>The bank's day.</summary>
    public DateOnly? BankedOn { get; init; }

    /// <summary>The bank's reference.</summary>
    public string? Reference { get; init; }

    /// <summary>The drawers of the day in it.</summary>
    public required IReadOnlyList<DrawerId> Drawers { get; init; }

    /// <summary>What was sealed.</summary>
    public Money Total => Cash + CheckAmount;
}
