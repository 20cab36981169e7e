using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Ledger;

/// <summary>How an amount is spread: what each part gets, and what is left over.</summary>
/// <param name="Parts">Each more than nothing; together with <paramref name="LeftOver"/> exactly the amount.</param>
/// <param name="LeftOver">What pays nothing.</param>
public sealed record Allocation(IReadOnlyList<Applied> Parts, Money LeftOver)
{
    /// <summary>What one obligation gets.</summary>
    public Money For(ObligationId obligation) => Parts.Where(p => p.Obligation.Id == obligation).Total(p => p.Amount);

    /// <summary>What one part of one obligation gets.</summary>
    public Money For(ObligationId obligation, Component component) => Parts.Where(p => p.Obligation.Id == obligation && p.Component == component).Total(p => p.Amount);

    /// <summary>The same with one more part, or more of one.</summary>
    public Allocation With(Obligation obligation, Component component, Money amount)
    {
        ArgumentNullException.ThrowIfNull(obligation);
        List<Applied> parts = [.. Parts];
        var at = parts.FindIndex(p => p.Obligation.Id == obligation.Id && p.Component == component);
        if (at < 0)
        {
            parts.Add(new Applied(obligation, component, amount));
        }
        else
        {
            parts[at] = parts[at] with { Amount = parts[at].Amount + amount };
        }

        return this with { Parts = parts };
    }

    /// <summary>
    /// Spreads an amount over balances: oldest due date first, within an obligation in the rule book's order of parts. No part gets more than it owes, and no obligation more than it owes in all.
    /// </summary>
    /// <param name="amount">Not negative.</param>
    /// <param name="balances">What may be paid.</param>
    /// <param name="order">The rule book's order of parts.</param>
    public static Allocation Spread(Money amount, IEnumerable<ObligationBalance> balances, IReadOnlyList<Component> order)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount.Cents);
        ArgumentNullException.ThrowIfNull(order);
        var parts = new List<Applied>();
        var left = amount;
        foreach (var balance in balances.OrderBy(b => b.Due.Counted).ThenBy(b => b.Obligation.TaxType, StringComparer.Ordinal).ThenBy(b => b.Obligation.Period))
        {
            // A part that was paid too much already covers some of the others.
            var room = Money.Min(left, Money.Max(Money.Zero, balance.Owed));
            foreach (var component in order.Distinct())
            {
                var part = Money.Min(room, balance.OwedOf(component));
                if (part.IsPositive)
                {
                    parts.Add(new Applied(balance.Obligation, component, part));
                    room -= part;
                    left -= part;
                }
            }
        }

        return new Allocation(parts, left);
    }
}
