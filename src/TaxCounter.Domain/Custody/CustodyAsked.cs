using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Custody;

/// <summary>What two people counted, and of what.</summary>
public sealed record CustodyAsked
{
    /// <summary>The key of the record, made with the form.</summary>
    public required CustodyId Id { get; init; }

    /// <summary>Which act.</summary>
    public required CustodyKind Kind { get; init; }

    /// <summary>The drawer; null for the safe.</summary>
    public DrawerId? Drawer { get; init; }

    /// <summary>What was counted: what leaves the drawer, what lies in it, or the loose cash of the safe.</summary>
    public required DrawerPieces Pieces { get; init; }

    /// <summary>Small change that comes back; null except for a change order.</summary>
    public DrawerPieces? Change { get; init; }

    /// <summary>The number of the sealed bag of a drop.</summary>
    public string? Bag { get; init; }

    /// <summary>What the second person counted by themselves; null where they only watched.</summary>
    public Money? SecondCount { get; init; }

    /// <summary>The drawer as it was when the count began (<see cref="Drawer.Revision"/>); another one by now has other money in it.</summary>
    public string? Seen { get; init; }

    /// <summary>The sealed bags that were found in the safe, seal unbroken.</summary>
    public IReadOnlyList<string> Bags { get; init; } = [];
}
