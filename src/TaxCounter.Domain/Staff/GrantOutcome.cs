namespace TaxCounter.Domain.Staff;

/// <summary>What became of a role grant.</summary>
public enum GrantOutcome
{
    /// <summary>Nobody has decided yet; the role is not in force.</summary>
    Pending = 1,

    /// <summary>A second person agreed; the role is in force.</summary>
    Approved,

    /// <summary>A second person did not agree.</summary>
    Denied,

    /// <summary>Something else was decided about the user account before anybody approved it.</summary>
    Withdrawn,
}
