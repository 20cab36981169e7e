using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Duties;

/// <summary>What the program is built of and is no duty by itself: people, signing in, delegations, the audit trail, imports, the sample office.</summary>
public sealed class FrameDuty : Duty
{
    /// <summary>Roles that were asked for.</summary>
    public static readonly ApprovalKind Grants = new("grant", "Roles", Permission.ApproveRoles, "/staff/role-grants");

    /// <summary>Delegations that were asked for.</summary>
    public static readonly ApprovalKind Delegations = new("delegation", "Delegations", Permission.ApproveRoles, "/staff/delegations");

    /// <inheritdoc/>
    public override IReadOnlyList<ApprovalKind> Approvals { get; } = [Grants, Delegations];

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string> AuditWords { get; } = new Dictionary<string, string>
    {
        ["audit.export"] = "exported the audit trail",
        ["audit.records-missing"] = "found that written records are missing",
        ["audit.search"] = "searched the audit trail",
        ["staff.delegation-ask"] = "named a delegate",
        ["staff.delegation-approve"] = "approved a delegation",
        ["staff.delegation-end"] = "ended a delegation",
        ["staff.delegation-deny"] = "denied a delegation",
        ["imports.accounts"] = "imported accounts",
        ["imports.charges"] = "imported charges",
        ["imports.payments"] = "imported payments",
        ["imports.registrations"] = "imported registrations",
        ["samples.make"] = "made the sample office",
        ["staff.add"] = "added a user",
        ["staff.code"] = "gave a new one-time code",
        ["sign-in.app-set-up"] = "set up an authenticator app",
        ["sign-in.code-ask"] = "entered the right password and was asked for a code",
        ["sign-in.code-used"] = "signed in with a one-time code",
        ["sign-in.deny"] = "was not allowed",
        ["sign-in.done"] = "signed in",
        ["sign-in.end"] = "signed out",
        ["staff.end-all"] = "ended all sessions of a user",
        ["sign-in.lock-out"] = "was locked out after wrong passwords or codes",
        ["staff.enable"] = "enabled a user account",
        ["sign-in.password"] = "chose a new password",
        ["sign-in.password-again"] = "entered the password again",
        ["sign-in.recovery-codes"] = "made new recovery codes",
        ["sign-in.refuse"] = "could not sign in",
        ["staff.remove-app"] = "removed the authenticator app of a user",
        ["staff.reset"] = "reset a password at the console",
        ["staff.role"] = "changed a role",
        ["staff.role-ask"] = "requested a role",
        ["staff.role-approve"] = "approved a role",
        ["staff.role-deny"] = "denied a role",
        ["sign-in.screen-lock"] = "locked the screen",
        ["sign-in.screen-unlock"] = "unlocked the screen",
        ["staff.disable"] = "disabled a user account",
        ["sign-in.throttle"] = "had to wait after too many wrong passwords",
        ["staff.unlock"] = "unlocked a user account",
    };
}
