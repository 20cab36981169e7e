using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Ledger;

/// <summary>The order in which a payment covers the parts of one obligation.</summary>
public static class PaymentOrderOfTheDay
{
    /// <summary>The order in force on a day; before the first row, that of the first row. Parts the rule book does not name come last.</summary>
    public static IReadOnlyList<Component> PaymentOrder(this RuleBook rules, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var rows = rules.Counter.PaymentOrder.InForce;
        var inForce = rows.On(day) is { Refusal: null } found ? found.Value : rows.Rows[0];
        return [.. inForce.Value.Value, .. Enum.GetValues<Component>().Except(inForce.Value.Value)];
    }
}
