namespace TaxCounter.Domain.Custody;

/// <summary>Which act with the office's cash a record is of. Two people sign each.</summary>
public enum CustodyKind
{
    /// <summary>Cash leaves a drawer for the safe, in a sealed bag.</summary>
    Drop = 1,

    /// <summary>A drawer gives large notes to the safe and gets small change for the same sum.</summary>
    ChangeOrder,

    /// <summary>A drawer passes from one clerk to another.</summary>
    Handover,

    /// <summary>A supervisor counts a drawer without closing it, the clerk beside.</summary>
    DrawerCount,

    /// <summary>Two people count what lies in the safe.</summary>
    SafeCount,
}
