using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Custody;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Web.Custody;

/// <summary>Differences and pieces as the pages and slips say them.</summary>
public static class CustodyText
{
    /// <summary>Over with a plus, short with a minus.</summary>
    public static string Signed(Money amount) => amount.IsPositive ? $"+{amount}" : $"{amount}";

    /// <summary>What a count did not agree by, after a colon; nothing where it agreed.</summary>
    public static string Apart(CustodyRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Difference.IsNone ? "; counted by both, it agreed" : $"; counted by both, {Says(record.Difference)}";
    }

    /// <summary>A difference in words: <c>$5.00 short, 1 check fewer</c>.</summary>
    public static string Says(CountDifference difference)
    {
        ArgumentNullException.ThrowIfNull(difference);
        return string.Join(", ", new[]
        {
            difference.Cash.IsZero ? null : $"{difference.Cash.Abs().InDollars()} {(difference.Cash.IsPositive ? "over" : "short")}",
            Papers(difference.Checks, "check"),
            Papers(difference.MoneyOrders, "money order"),
        }.OfType<string>());
    }

    /// <summary>The denominations of which there are any.</summary>
    public static IEnumerable<(Denomination Denomination, int Pieces)> Of(IReadOnlyList<int> pieces) => Denomination.All.Zip(pieces).Where(p => p.Second > 0);

    private static string? Papers(int apart, string what) => apart == 0 ? null : $"{Math.Abs(apart)} {what}{(Math.Abs(apart) == 1 ? "" : "s")} {(apart > 0 ? "more" : "fewer")} than the receipts show";
}
