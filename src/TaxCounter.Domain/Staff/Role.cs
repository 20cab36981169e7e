namespace TaxCounter.Domain.Staff;

/// <summary>The four kinds of people of an office, and the program itself.</summary>
public enum Role
{
    /// <summary>Walk-in and phone counter: finds accounts, takes money, keeps a drawer.</summary>
    Clerk = 1,

    /// <summary>Approves, accepts drawers, closes days, seals and verifies deposits.</summary>
    Supervisor = 2,

    /// <summary>Reads everything, changes nothing.</summary>
    Auditor = 3,

    /// <summary>People and settings; no money.</summary>
    Administrator = 4,

    /// <summary>Imports and verbs; never signs in.</summary>
    System = 5,
}
