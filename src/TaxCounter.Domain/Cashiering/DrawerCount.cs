using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cashiering;

/// <summary>A bill or coin.</summary>
/// <param name="Value">What one is worth.</param>
/// <param name="Name">As on the counting sheet.</param>
public sealed record Denomination(Money Value, string Name)
{
    /// <summary>Those in use, largest first: bills, then coins.</summary>
    public static readonly IReadOnlyList<Denomination> All =
    [
        new(new Money(10000), "$100"), new(new Money(5000), "$50"), new(new Money(2000), "$20"), new(new Money(1000), "$10"), new(new Money(500), "$5"), new(new Money(200), "$2"), new(new Money(100), "$1"),
        new(new Money(100), "$1 coin"), new(new Money(50), "Half"), new(new Money(25), "Quarter"), new(new Money(10), "Dime"), new(new Money(5), "Nickel"), new(new Money(1), "Penny"),
    ];
}

/// <summary>What lies in a drawer, or should: money of each kind and how many pieces of paper.</summary>
/// <param name="Cash">Bills and coins, float included.</param>
/// <param name="Checks">How many checks.</param>
/// <param name="CheckAmount">What they come to.</param>
/// <param name="MoneyOrders">How many money orders.</param>
/// <param name="MoneyOrderAmount">What they come to.</param>
/// <param name="CardAmount">What the terminal took.</param>
public sealed record DrawerContents(Money Cash, int Checks, Money CheckAmount, int MoneyOrders, Money MoneyOrderAmount, Money CardAmount);

/// <summary>What a clerk counts, piece by piece.</summary>
/// <param name="Pieces">How many of each of <see cref="Denomination.All"/>, in that order.</param>
/// <param name="Checks">How many checks.</param>
/// <param name="MoneyOrders">How many money orders.</param>
public sealed record DrawerPieces(IReadOnlyList<int> Pieces, int Checks, int MoneyOrders)
{
    private const int MostOfAKind = 100_000;

    /// <summary>What the cash comes to.</summary>
    public Money Cash => Pieces.Zip(Denomination.All, (pieces, denomination) => denomination.Value * pieces).Total();

    /// <summary>What is wrong with it, if anything.</summary>
    public Refusal? Check() =>
        Pieces.Count == Denomination.All.Count && Pieces.Append(Checks).Append(MoneyOrders).All(n => n is >= 0 and <= MostOfAKind) ? null : CashieringRefusals.CountNumbers;
}

/// <summary>A sealed count: what the clerk found, kept even when a second one follows.</summary>
public sealed class DrawerCount
{
    private DrawerCount()
    {
        Pieces = [];
    }

    /// <summary>The drawer.</summary>
    public DrawerId DrawerId { get; private init; }

    /// <summary>First or second.</summary>
    public int Number { get; private init; }

    /// <summary>How many of each of <see cref="Denomination.All"/>, in that order.</summary>
    public IReadOnlyList<int> Pieces { get; private init; }

    /// <summary>How many checks.</summary>
    public int Checks { get; private init; }

    /// <summary>How many money orders.</summary>
    public int MoneyOrders { get; private init; }

    /// <summary>What the cash comes to.</summary>
    public Money Cash { get; private init; }

    /// <summary>When it was sealed, UTC.</summary>
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
