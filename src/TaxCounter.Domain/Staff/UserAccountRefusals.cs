using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Staff;

/// <summary>Refusals of the administrator's work with people.</summary>
public static class UserAccountRefusals
{
    /// <summary>Nobody changes, disables, or approves themselves, whatever user account they use.</summary>
    public static readonly Refusal NotYourself =
        new("staff.not-yourself", "This is your own user account. Ask another administrator to change it.");

    /// <summary>Without this one nobody could let anybody in again.</summary>
    public static readonly Refusal LastAdministrator =
        new("staff.last-administrator", "This is the last administrator who can sign in. Add another administrator first.");

    /// <summary>The user account is disabled.</summary>
    public static Refusal IsDisabled(string userName) =>
        new("staff.disabled", $"{userName} is disabled. Enable the user account first.");

    /// <summary>The user account is open.</summary>
    public static Refusal IsOpen(string userName) => new("staff.is-open", $"{userName} is already enabled.");

    /// <summary>There is no authenticator app to remove.</summary>
    public static Refusal NoApp(string userName) => new("staff.no-app", $"{userName} has no authenticator app.");

    /// <summary>The authenticator app of a supervisor or an administrator is removed by two people.</summary>
    public static Refusal AppNeedsSecondPerson(string userName, Role role) =>
        new("staff.app-needs-second-person", $"{userName} is {role.WithArticle()}. A supervisor or another administrator confirms this with their own user name and password.", "UserName");

    /// <summary>There is no lockout to lift.</summary>
    public static Refusal NotLocked(string userName) => new("staff.not-locked", $"{userName} is no longer locked.");

    /// <summary>That role is theirs already.</summary>
    public static Refusal SameRole(string userName, Role role) =>
        new("staff.same-role", $"{userName} already has the role {role.ToString().ToLowerInvariant()}. Choose another role.", "NewRole");

    /// <summary>The role of a new user account was refused, or nobody has approved it yet.</summary>
    public static Refusal NotApproved(string userName) =>
        new("staff.not-approved", $"No second person has approved the role of {userName} yet. Until then, the user account cannot be used.");

    /// <summary>Somebody was faster.</summary>
    public static Refusal AlreadyDecided(RoleGrant grant)
    {
        ArgumentNullException.ThrowIfNull(grant);
        return new(
            "staff.already-decided",
            grant.Outcome == GrantOutcome.Withdrawn
                ? $"This request is no longer open, because another change was made to {grant.UserName}."
                : $"{grant.Decided?.Name} already {(grant.Outcome == GrantOutcome.Approved ? "approved" : "denied")} this role.");
    }

    /// <summary>The right code, too late.</summary>
    public static readonly Refusal CodeExpired =
        new("staff.code-expired", "This one-time code has expired. Ask an administrator for a new one.", "Password");

    /// <summary>The right code of a user account whose role nobody approved.</summary>
    public static readonly Refusal CodeWaits =
        new("staff.code-waits", "A second person has not approved the role of this user account yet. The code is good until it expires. Try again later.", "Password");

    /// <summary>There is nothing to choose: the user account has its password, or is disabled.</summary>
    public static readonly Refusal NothingToChoose =
        new("staff.nothing-to-choose", "This user account already has a password, or it is disabled. Sign in again.");
}
