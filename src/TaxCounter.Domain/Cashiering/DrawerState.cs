namespace TaxCounter.Domain.Cashiering;

/// <summary>Where a drawer is in its day.</summary>
public enum DrawerState
{
    /// <summary>Takes payments.</summary>
    Open = 1,

    /// <summary>The clerk stepped away.</summary>
    Locked,

    /// <summary>Being counted; takes nothing.</summary>
    Counting,

    /// <summary>Counted, and it agrees.</summary>
    Balanced,

    /// <summary>Counted, and it does not agree.</summary>
    OverShort,

    /// <summary>Turned in; a supervisor took it over.</summary>
    Accepted,

    /// <summary>Its money is at the bank.</summary>
    Banked,
}
