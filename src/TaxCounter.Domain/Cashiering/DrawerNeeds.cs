using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cashiering;

/// <summary>What a drawer must be for each <see cref="DrawerNeed"/>.</summary>
internal static class DrawerNeeds
{
    public static Refusal? WhyNot(Drawer drawer, DrawerNeed need, StaffId? by, DateOnly today) => need switch
    {
        DrawerNeed.OpenAndOwn when drawer.ClerkId != by => CashieringRefusals.NotYourDrawer(drawer),
        DrawerNeed.OpenAndOwn or DrawerNeed.Open when drawer.BusinessDay != today => CashieringRefusals.DrawerOfAnotherDay(drawer),
        DrawerNeed.OpenAndOwn or DrawerNeed.Open => drawer.State == DrawerState.Open ? null : CashieringRefusals.DrawerNotOpen(drawer),
        DrawerNeed.NotBeingCounted when drawer.State == DrawerState.Banked => CashieringRefusals.AlreadyInDeposit,
        DrawerNeed.NotBeingCounted => drawer.State is DrawerState.Open or DrawerState.Locked or DrawerState.Accepted ? null : CashieringRefusals.DrawerBeingCounted(drawer),
        DrawerNeed.Accepted => drawer.State == DrawerState.Accepted ? null : CashieringRefusals.WrongDrawerMove(drawer, DrawerState.Accepted),
        _ => null,
    };
}
