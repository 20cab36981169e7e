using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cashiering;

/// <summary>A drawer that was opened although its clerk had not finished an earlier one: which, why, and the supervisor who let it open. Never changed.</summary>
public sealed class DrawerBeside
{
    private DrawerBeside()
    {
        ClerkName = Earlier = Reason = "";
        Allowed = null!;
    }

    /// <summary>The drawer that was opened.</summary>
    public DrawerId DrawerId { get; private init; }

    /// <summary>The number on it.</summary>
    public int Number { get; private init; }

    /// <summary>Its business day.</summary>
    public DateOnly BusinessDay { get; private init; }

    /// <summary>Who opened it.</summary>
    public string ClerkName { get; private init; }

    /// <summary>What was not finished, in words.</summary>
    public string Earlier { get; private init; }

    /// <summary>Why it could not be finished first.</summary>
    public string Reason { get; private init; }

    /// <summary>The supervisor who let it open.</summary>
    public Signature Allowed { get; private init; }

    internal static DrawerBeside Of(Drawer opened, IReadOnlyList<Drawer> earlier, CounterAct allowed) => new()
    {
        DrawerId = opened.Id,
        Number = opened.Number,
        BusinessDay = opened.BusinessDay,
        ClerkName = opened.ClerkName,
        Earlier = EarlierDrawers.Words(earlier),
        Reason = allowed.Reason!,
        Allowed = allowed.SignatureFor(Permission.AcceptDrawers),
    };
}
