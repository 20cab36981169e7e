using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>Why cash does not leave a drawer within the day, and why it is not counted.</summary>
internal static class DrawerCashRefusals
{
    /// <summary>More than a drawer holds is to leave it for the safe.</summary>
    public static Refusal MoreThanInside(Money amount, Drawer drawer) =>
        new("cashiering.more-than-inside", $"{amount.InDollars()} is more than drawer {drawer.Number} should hold. Count it again. If it is right, count the drawer and close it.");

    /// <summary>A void would take more cash than the drawer holds by now.</summary>
    public static Refusal VoidBeyondDrawer(Money cash, Drawer drawer) =>
        new("cashiering.void-beyond-drawer", $"The void gives {cash.InDollars()} in cash back, and drawer {drawer.Number} does not hold that much now. Void the receipt after the drawer is counted and accepted: its cash in the safe counts then.");

    /// <summary>A surprise count of one's own drawer.</summary>
    public static Refusal CountedByAnother(Drawer drawer) =>
        new("cashiering.counted-by-another", $"Drawer {drawer.Number} is your own. Another supervisor counts it.");
}
