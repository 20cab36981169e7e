namespace TaxCounter.Domain.Kernel;

/// <summary>Adding up lists of money.</summary>
public static class MoneyLists
{
    /// <summary>The total of a list; nothing for an empty one.</summary>
    public static Money Total(this IEnumerable<Money> amounts)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        return amounts.Aggregate(Money.Zero, (sum, amount) => sum + amount);
    }

    /// <summary>The total of an amount taken from each of a list.</summary>
    public static Money Total<T>(this IEnumerable<T> list, Func<T, Money> amount)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(amount);
        return list.Aggregate(Money.Zero, (sum, item) => sum + amount(item));
    }
}
