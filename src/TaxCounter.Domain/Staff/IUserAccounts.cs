using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Staff;

/// <summary>
/// The administrator's work with people. Nobody changes themselves; the last administrator stays; whoever is to become supervisor or administrator waits for a
/// second person; an administrator never knows a password. Each act is on record with who, when and why, and takes hold with the next request.
/// </summary>
public interface IUserAccounts
{
    /// <summary>Everybody, by user name, a page at a time.</summary>
    Task<UserAccountList> ListAsync(DateTime at, int page);

    /// <summary>One of them, or null.</summary>
    Task<UserAccountRow?> FindAsync(StaffId id, DateTime at);

    /// <summary>Lets somebody in, with a one-time code. Refused: name taken or malformed, no name, no employee number, no role, no reason where the role needs a second person.</summary>
    Task<Result<IssuedCode>> CreateAsync(NewUserAccount person, CounterAct act);

    /// <summary>Gives a new one-time code: the password so far is void, a lockout is lifted, sessions end. Refused for a disabled user account.</summary>
    Task<Result<IssuedCode>> ResetAsync(StaffId id, CounterAct act);

    /// <summary>Gives another role, at once; to supervisor or administrator only when a second person has approved. Refused without a reason, for the last administrator.</summary>
    /// <returns>The grant that waits, or null when the role is in force.</returns>
    Task<Result<RoleGrant?>> ChangeRoleAsync(StaffId id, Role role, CounterAct act);

    /// <summary>Disables a user account at once and ends its sessions. Refused without a reason, for the last administrator.</summary>
    Task<Result<StaffMember>> DisableAsync(StaffId id, CounterAct act);

    /// <summary>Opens a disabled user account again, with the password it had. Refused for one whose role nobody approved.</summary>
    Task<Result<StaffMember>> EnableAsync(StaffId id, CounterAct act);

    /// <summary>Lifts a lockout before its time. Refused where there is none.</summary>
    Task<Result<StaffMember>> UnlockAsync(StaffId id, CounterAct act);

    /// <summary>Ends every session of a user account.</summary>
    Task<Result<StaffMember>> EndSessionsAsync(StaffId id, CounterAct act);

    /// <summary>The grants that wait, oldest first, and then those decided last; at most 100.</summary>
    Task<RecordPage<RoleGrant>> GrantsAsync(int page);

    /// <summary>How many role grants wait for a second person.</summary>
    Task<int> PendingGrantsAsync();

    /// <summary>One grant, or null.</summary>
    Task<RoleGrant?> FindGrantAsync(RoleGrantId id);

    /// <summary>A second person agrees: the role is in force.</summary>
    Task<Result<RoleGrant>> ApproveAsync(RoleGrantId id, CounterAct act);

    /// <summary>A second person does not agree: everything stays as it is, and a new user account is disabled.</summary>
    Task<Result<RoleGrant>> DenyAsync(RoleGrantId id, CounterAct act);
}
