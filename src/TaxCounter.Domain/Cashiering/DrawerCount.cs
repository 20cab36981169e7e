using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cashiering;

/// <summary>A sealed count: what the clerk found, kept even when a second one follows.</summary>
public sealed class DrawerCount
{
    private DrawerCount()
    {
        Pieces = [];
    }

    public DrawerId DrawerId { get; private init; }

    /// <summary>First or second.</summary>
    public int Number { get; private init; }

    /// <summary>How many of each of <see cref="Denomination.All"/>, in that order.</summary>
    public IReadOnlyList<int> Pieces { get; private init; }

    public int Checks { get; private init; }

    public int MoneyOrders { get; private init; }

    /// <summary>What the cash comes to.</summary>
    public Money Cash { get; private init; }

    public DateTime SealedAt { get; private init; }

    /// <summary>Whether it agrees: cash to the cent, and the number of checks and money orders.</summary>
    public bool Agrees(DrawerContents expected)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return Cash == expected.Cash && Checks == expected.Checks && MoneyOrders == expected.MoneyOrders;
    }

    internal static DrawerCount Of(DrawerId drawer, int number, DrawerPieces pieces, CounterAct act) => new()
    {
        DrawerId = drawer,
        Number = number,
        Pieces = [.. pieces.Pieces],
        Checks = pieces.Checks,
        MoneyOrders = pieces.MoneyOrders,
        Cash = pieces.Cash,
        SealedAt = act.At,
    };
}
