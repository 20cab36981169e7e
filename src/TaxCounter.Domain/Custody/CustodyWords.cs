using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Custody;

/// <summary>Acts with cash as a clerk says them.</summary>
public static class CustodyWords
{
    // No arm for "all others": a new one is named here, or the build stops (CS8509).
#pragma warning disable CS8524
    /// <summary>In a word or two: the head of its slip.</summary>
    public static string Words(this CustodyKind kind) => kind switch
    {
        CustodyKind.Drop => "Drop to the safe",
        CustodyKind.ChangeOrder => "Change order",
        CustodyKind.Handover => "Handover of a drawer",
        CustodyKind.DrawerCount => "Surprise count of a drawer",
        CustodyKind.SafeCount => "Count of the safe",
    };

    /// <summary>The act in the audit trail.</summary>
    public static string Act(this CustodyKind kind) => kind switch
    {
        CustodyKind.Drop => "custody.drop",
        CustodyKind.ChangeOrder => "custody.change-order",
        CustodyKind.Handover => "custody.handover",
        CustodyKind.DrawerCount => "custody.drawer-count",
        CustodyKind.SafeCount => "custody.safe-count",
    };

    /// <summary>What the first who signs did.</summary>
    public static string First(this CustodyKind kind) => kind switch
    {
        CustodyKind.Drop or CustodyKind.ChangeOrder => "Given by",
        CustodyKind.Handover => "Handed over by",
        CustodyKind.DrawerCount or CustodyKind.SafeCount => "Counted by",
    };

    /// <summary>What the second who signs did.</summary>
    public static string Second(this CustodyKind kind) => kind switch
    {
        CustodyKind.Drop => "Counted and received by",
        CustodyKind.ChangeOrder => "Changed by",
        CustodyKind.Handover => "Counted and taken over by",
        CustodyKind.DrawerCount => "Clerk of the drawer",
        CustodyKind.SafeCount => "Witness",
    };
#pragma warning restore CS8524

    /// <summary>What the first person must be allowed to do.</summary>
    public static Permission FirstNeeds(this CustodyKind kind) => kind is CustodyKind.DrawerCount or CustodyKind.SafeCount ? Permission.HandleSafe : Permission.KeepDrawer;

    /// <summary>What the second person must be allowed to do: a supervisor receives for the safe; a clerk takes over, is counted, or watches.</summary>
    public static Permission SecondNeeds(this CustodyKind kind) => kind is CustodyKind.Drop or CustodyKind.ChangeOrder ? Permission.HandleSafe : Permission.KeepDrawer;
}
