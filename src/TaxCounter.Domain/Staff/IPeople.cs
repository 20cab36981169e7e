using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Staff;

/// <summary>Somebody who is to be let in. They choose their own password: what they get is a one-time code.</summary>
public sealed record NewPerson
{
    /// <summary>What they type: letters, digits, dot, dash, underscore; 2 to 40 of them.</summary>
    public required string UserName { get; init; }

    /// <summary>The employee number; the same for every sign-in of one person.</summary>
    public required string Person { get; init; }

    /// <summary>As printed on receipts.</summary>
    public required string DisplayName { get; init; }

    /// <summary>What they may do.</summary>
    public required Role Role { get; init; }
}

/// <summary>What came of letting somebody in, or of a reset.</summary>
/// <param name="Member">Who.</param>
/// <param name="UserName">Their sign-in's name.</param>
/// <param name="Code">The one-time code, in the clear for this one answer; only its hash is kept.</param>
/// <param name="ExpiresAt">Until when it is good (UTC).</param>
/// <param name="Waits">Whether a second person has to confirm the role before the sign-in can be used.</param>
public sealed record IssuedCode(StaffMember Member, string UserName, string Code, DateTime ExpiresAt, bool Waits);

/// <summary>One sign-in as the administrator's list shows it.</summary>
/// <param name="Entry">Who, and whether it is shut or locked.</param>
/// <param name="IsWaiting">A second person has yet to confirm its role.</param>
/// <param name="HasPassword">Its person has chosen a password.</param>
/// <param name="CodeExpiresAt">Until when a one-time code waits to be used (UTC); null when none does.</param>
/// <param name="LastSeenAt">When they were last there (UTC); null when never.</param>
/// <param name="OpenSessions">Workstations where it is signed in now.</param>
/// <param name="Asked">The role that waits for a second person, if one.</param>
public sealed record PersonRow(
    SignInEntry Entry, bool IsWaiting, bool HasPassword, DateTime? CodeExpiresAt, DateTime? LastSeenAt, int OpenSessions, RoleGrant? Asked);

/// <summary>
/// The administrator's work with people. Nobody changes themselves; the last administrator stays; whoever is to become supervisor or administrator waits for a
/// second person; an administrator never knows a password. Each act is on record with who, when and why, and takes hold with the next request.
/// </summary>
public interface IPeople
{
    /// <summary>Everybody, by user name; at most 500.</summary>
    Task<IReadOnlyList<PersonRow>> ListAsync(DateTime at);

    /// <summary>One of them, or null.</summary>
    Task<PersonRow?> FindAsync(StaffId id, DateTime at);

    /// <summary>Lets somebody in, with a one-time code. Refused: name taken or malformed, no name, no employee number, no role, no reason where the role needs a second person.</summary>
    Task<Result<IssuedCode>> CreateAsync(NewPerson person, CounterAct act);

    /// <summary>Gives a new one-time code: the password so far is void, a lockout is lifted, sessions end. Refused for a shut sign-in.</summary>
    Task<Result<IssuedCode>> ResetAsync(StaffId id, CounterAct act);

    /// <summary>Gives another role, at once; to supervisor or administrator only when a second person has confirmed. Refused without a reason, for the last administrator.</summary>
    /// <returns>The grant that waits, or null when the role is in force.</returns>
    Task<Result<RoleGrant?>> ChangeRoleAsync(StaffId id, Role role, CounterAct act);

    /// <summary>Shuts a sign-in at once and ends its sessions. Refused without a reason, for the last administrator.</summary>
    Task<Result<StaffMember>> DisableAsync(StaffId id, CounterAct act);

    /// <summary>Opens a shut sign-in again, with the password it had. Refused for one whose role nobody confirmed.</summary>
    Task<Result<StaffMember>> EnableAsync(StaffId id, CounterAct act);

    /// <summary>Lifts a lockout before its time. Refused where there is none.</summary>
    Task<Result<StaffMember>> UnlockAsync(StaffId id, CounterAct act);

    /// <summary>Ends every session of a sign-in.</summary>
    Task<Result<StaffMember>> EndSessionsAsync(StaffId id, CounterAct act);

    /// <summary>The grants that wait, oldest first, and then those decided last; at most 100.</summary>
    Task<IReadOnlyList<RoleGrant>> GrantsAsync();

    /// <summary>One grant, or null.</summary>
    Task<RoleGrant?> FindGrantAsync(RoleGrantId id);

    /// <summary>A second person agrees: the role is in force.</summary>
    Task<Result<RoleGrant>> ConfirmAsync(RoleGrantId id, CounterAct act);

    /// <summary>A second person does not agree: everything stays as it is, and a new sign-in is shut.</summary>
    Task<Result<RoleGrant>> RefuseAsync(RoleGrantId id, CounterAct act);
}

/// <summary>How long a one-time code is good (<c>SignIn:CodeHours</c>).</summary>
/// <param name="Hours">1 to 72; 24 unless the office says otherwise.</param>
public sealed record CodeLife(int Hours)
{
    /// <summary>From issuing to the end.</summary>
    public TimeSpan Span => TimeSpan.FromHours(Math.Clamp(Hours, 1, 72));
}
