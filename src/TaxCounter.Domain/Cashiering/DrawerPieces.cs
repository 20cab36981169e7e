using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

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
