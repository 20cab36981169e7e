using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>Why no new drawer opens yet.</summary>
internal static class EarlierDrawerRefusals
{
    /// <summary>One of an earlier day is not finished.</summary>
    public static Refusal FinishFirst(Drawer left) => new("cashiering.earlier-first", left.State == DrawerState.OverShort
        ? $"Drawer {left.Number} of {DateWords.WithWeekday(left.BusinessDay)} does not balance and has no reason yet. Finish it first, then open a new drawer. If it cannot be finished now, a supervisor can let a new one open here."
        : $"Drawer {left.Number} of {DateWords.WithWeekday(left.BusinessDay)} is not counted yet. Count it first, then open a new drawer. If it cannot be counted now, a supervisor can let a new one open here.");
}
