using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cashiering;

/// <summary>A drawer of an earlier day that a supervisor took over from its clerk to finish it: from whom, and why. Never changed.</summary>
public sealed class DrawerTakenOver
{
    private DrawerTakenOver()
    {
        FromName = Reason = "";
        Taken = null!;
    }

    /// <summary>The drawer.</summary>
    public DrawerId DrawerId { get; private init; }

    /// <summary>1, 2, 3 … of this drawer.</summary>
    public int Number { get; private init; }

    /// <summary>Who kept it until then.</summary>
    public string FromName { get; private init; }

    /// <summary>Why its clerk did not finish it.</summary>
    public string Reason { get; private init; }

    /// <summary>The supervisor who took it over.</summary>
    public Signature Taken { get; private init; }

    internal static DrawerTakenOver Of(Drawer drawer, string from, CounterAct act) => new()
    {
        DrawerId = drawer.Id,
        Number = drawer.Handling.Keepers.Count,
        FromName = from,
        Reason = act.Reason!,
        Taken = act.SignatureFor(Permission.AcceptDrawers),
    };
}
