namespace TaxCounter.Domain.Staff;

/// <summary>What became of a role grant.</summary>
public enum GrantOutcome
{
    /// <summary>Nobody has decided yet; the role is not in force.</summary>
    Waiting = 1,

    /// <summary>A second person agreed; the role is in force.</summary>
    Confirmed,

    /// <summary>A second person did not agree.</summary>
    Refused,

    /// <summary>Something else was decided about the sign-in before anybody confirmed it.</summary>
    Withdrawn,
}
