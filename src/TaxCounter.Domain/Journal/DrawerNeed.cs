namespace TaxCounter.Domain.Journal;

/// <summary>What has to be true of a drawer before money is posted into it or out of it.</summary>
public enum DrawerNeed
{
    /// <summary>No drawer is moved.</summary>
    None = 1,

    /// <summary>It is open, of today, and whoever posts keeps it.</summary>
    OpenAndOwn,

    /// <summary>It is open and of today, whoever keeps it: it passes from one clerk to another.</summary>
    Open,

    /// <summary>Nobody is counting it and the bank does not have it: with its clerk, or accepted.</summary>
    NotBeingCounted,

    /// <summary>A supervisor took it over.</summary>
    Accepted,
}
