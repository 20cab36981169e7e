using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cashiering;

/// <summary>A clerk's drawer of an earlier day is finished before a new one opens: counted, and its difference explained. What waits for a supervisor after that holds nobody up.</summary>
internal static class EarlierDrawers
{
    /// <summary>Why no new drawer opens yet; null where nothing of an earlier day is left, or a supervisor lets it open.</summary>
    /// <param name="left">What still wants something of the clerk.</param>
    /// <param name="act">The clerk.</param>
    /// <param name="allowed">The supervisor who lets it open, with their reason; null for nobody.</param>
    public static Refusal? WhyNot(IReadOnlyList<Drawer> left, CounterAct act, CounterAct? allowed) => left.Count == 0 ? null
        : allowed is null ? EarlierDrawerRefusals.FinishFirst(left[0])
        : !allowed.By.May(Permission.AcceptDrawers) ? StaffRefusals.NotAllowed(allowed.By, "let a new drawer open") with { Field = "UserName" }
        : allowed.By.WhyNotSecond(Permission.AcceptDrawers, act.By.Person) is { } own ? own with { Field = "UserName" }
        : StaffRefusals.WrongReason(allowed, needed: true);

    /// <summary>What is left, in words: <c>drawer 3 of Fri, Nov 20, 2026 is open</c>.</summary>
    public static string Words(IReadOnlyList<Drawer> left) => string.Join("; ", left.Select(d => $"drawer {d.Number} of {DateWords.WithWeekday(d.BusinessDay)} is {State(d)}"));

    private static string State(Drawer drawer) => drawer.State == DrawerState.OverShort ? "over or short without a reason" : CashieringRefusals.Words(drawer.State) + " and not counted";
}
