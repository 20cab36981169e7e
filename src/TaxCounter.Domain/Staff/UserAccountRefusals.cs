using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Staff;

/// <summary>Refusals of the administrator's work with people.</summary>
public static class UserAccountRefusals
{
    /// <summary>Nobody changes, shuts or confirms themselves, whatever sign-in they use.</summary>
    public static readonly Refusal NotYourself =
        new("staff.not-yourself", "This sign-in is your own. Another administrator changes it; nobody changes themselves.");

    /// <summary>Without this one nobody could let anybody in again.</summary>
    public static readonly Refusal LastAdministrator =
        new("staff.last-administrator", "This is the last administrator who can sign in. Let another one in first.");

    /// <summary>The sign-in is shut.</summary>
    public static Refusal IsShut(string userName) =>
        new("staff.is-shut", $"{userName} is shut. Open the sign-in first, then do this.");

    /// <summary>The sign-in is open.</summary>
    public static Refusal IsOpen(string userName) => new("staff.is-open", $"{userName} is not shut.");

    /// <summary>There is no lockout to lift.</summary>
    public static Refusal NotLocked(string userName) => new("staff.not-locked", $"{userName} is not locked any more.");

    /// <summary>That role is theirs already.</summary>
    public static Refusal SameRole(string userName, Role role) =>
        new("staff.same-role", $"{userName} is {role.ToString().ToLowerInvariant()} already. Choose another role.", "NewRole");

    /// <summary>The role of a new sign-in was refused, or nobody has confirmed it yet.</summary>
    public static Refusal NotConfirmed(string userName) =>
        new("staff.not-confirmed", $"No second person has confirmed the role of {userName}. Until then the sign-in cannot be used.");

    /// <summary>Somebody was faster.</summary>
    public static Refusal AlreadyDecided(RoleGrant grant)
    {
        ArgumentNullException.ThrowIfNull(grant);
        return new(
            "staff.already-decided",
            grant.Outcome == GrantOutcome.Withdrawn
                ? $"This is no longer asked for: something else was decided about {grant.UserName} meanwhile."
                : $"{grant.DecidedByName} has {(grant.Outcome == GrantOutcome.Confirmed ? "confirmed" : "refused")} this already.");
    }

    /// <summary>The right code, too late.</summary>
    public static readonly Refusal CodeExpired =
        new("staff.code-expired", "This one-time code is too old. Ask an administrator for a new one.", "Password");

    /// <summary>The right code of a sign-in whose role nobody confirmed.</summary>
    public static readonly Refusal CodeWaits =
        new("staff.code-waits", "A second person has yet to confirm the role of this sign-in. The code stays good until its hour; try again later.", "Password");

    /// <summary>There is nothing to choose: the sign-in has its password, or is shut.</summary>
    public static readonly Refusal NothingToChoose =
        new("staff.nothing-to-choose", "This sign-in has its password already, or is shut. Sign in again.");
}
