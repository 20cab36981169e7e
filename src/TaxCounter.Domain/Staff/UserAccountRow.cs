namespace TaxCounter.Domain.Staff;

/// <summary>One user account as the administrator's list shows it.</summary>
/// <param name="Entry">Who, and whether it is disabled or locked.</param>
/// <param name="IsWaiting">A second person has yet to approve its role.</param>
/// <param name="HasPassword">Its person has chosen a password.</param>
/// <param name="CodeExpiresAt">Until when a one-time code waits to be used (UTC); null when none does.</param>
/// <param name="LastSeenAt">When they were last there (UTC); null when never.</param>
/// <param name="OpenSessions">Workstations where it is signed in now.</param>
/// <param name="Asked">The role that waits for a second person, if one.</param>
/// <param name="HasApp">They sign in with an authenticator app.</param>
public sealed record UserAccountRow(
    StaffEntry Entry, bool IsWaiting, bool HasPassword, DateTime? CodeExpiresAt, DateTime? LastSeenAt, int OpenSessions, RoleGrant? Asked, bool HasApp);
