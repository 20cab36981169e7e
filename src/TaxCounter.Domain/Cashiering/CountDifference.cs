using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>How a drawer does not agree: counted less expected.</summary>
/// <param name="Cash">Over when positive, short when negative.</param>
/// <param name="Checks">Checks too many when positive.</param>
/// <param name="MoneyOrders">Money orders too many when positive.</param>
public sealed record CountDifference(Money Cash, int Checks, int MoneyOrders)
{
    /// <summary>Whether there is none.</summary>
    public bool IsNone => Cash.IsZero && Checks == 0 && MoneyOrders == 0;

    /// <summary>The difference of a drawer whose count stands; none where it was not counted.</summary>
    public static CountDifference Of(Drawer drawer)
    {
        ArgumentNullException.ThrowIfNull(drawer);
        return drawer.LastCount is { } count && drawer.Expected is { } expected
            ? new CountDifference(count.Cash - expected.Cash, count.Checks - expected.Checks, count.MoneyOrders - expected.MoneyOrders)
            : new CountDifference(Money.Zero, 0, 0);
    }
}
