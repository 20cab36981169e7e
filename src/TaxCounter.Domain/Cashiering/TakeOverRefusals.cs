using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>Why a supervisor does not take a drawer over.</summary>
internal static class TakeOverRefusals
{
    /// <summary>A drawer of today.</summary>
    public static Refusal OfToday(Drawer drawer) => new("cashiering.take-over-today", $"Drawer {drawer.Number} is of today. Its clerk counts it, or hands it over with both counting.");

    /// <summary>One's own.</summary>
    public static Refusal Own(Drawer drawer) => new("cashiering.take-over-own", $"Drawer {drawer.Number} is your own. Count it from the page of your drawer.");

    /// <summary>Finished by its clerk.</summary>
    public static Refusal Finished(Drawer drawer) => new("cashiering.take-over-finished", $"Drawer {drawer.Number} is {CashieringRefusals.Words(drawer.State)}. Nothing is left for its clerk to do.");
}
