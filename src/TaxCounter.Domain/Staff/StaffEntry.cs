namespace TaxCounter.Domain.Staff;

/// <summary>A user account as the list of people shows it.</summary>
/// <param name="UserName">What they type.</param>
/// <param name="Member">Who they are.</param>
/// <param name="DisabledAt">Since when it is disabled (UTC), or null.</param>
/// <param name="LockedUntil">Until when it is locked by wrong passwords (UTC), or null.</param>
public sealed record StaffEntry(string UserName, StaffMember Member, DateTime? DisabledAt, DateTime? LockedUntil);
