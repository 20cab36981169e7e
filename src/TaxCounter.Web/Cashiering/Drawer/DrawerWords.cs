using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Web.Cashiering;

/// <summary>What the top bar and the start page say about a drawer.</summary>
public static class DrawerWords
{
    /// <summary>Whether there is more cash in it than the rule book allows. How much is not said: the clerk counts blind.</summary>
    public static bool IsOverLimit(DrawerGlance? drawer, RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return drawer is not null && rules.Counter.DrawerCashLimit.On(drawer.BusinessDay) is { Refusal: null } limit && drawer.Cash > limit.Value.Value;
    }
}
