using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Duties;

/// <summary>What the program is built of and is no duty by itself: people, signing in, delegations, the audit trail, imports, the sample office.</summary>
public sealed class FrameDuty : Duty
{
    /// <summary>Roles that were asked for.</summary>
    public static readonly ApprovalKind Grants = new("grant", "Roles", Permission.ConfirmRoles, "/staff/role-grants");

    /// <summary>Delegations that were asked for.</summary>
    public static readonly ApprovalKind Delegations = new("delegation", "Delegations", Permission.ConfirmRoles, "/staff/delegations");

    /// <inheritdoc/>
    public override IReadOnlyList<ApprovalKind> Approvals { get; } = [Grants, Delegations];

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string> AuditWords { get; } = new Dictionary<string, string>
    {
        ["audit.export"] = "took the trail as a file",
        ["audit.search"] = "searched the trail",
        ["staff.delegation-ask"] = "named somebody to decide in their place",
        ["staff.delegation-confirm"] = "confirmed a delegation",
        ["staff.delegation-end"] = "ended a delegation",
        ["staff.delegation-refuse"] = "refused a delegation",
        ["imports.accounts"] = "imported accounts",
        ["imports.charges"] = "imported charges",
        ["imports.payments"] = "imported payments",
        ["imports.registrations"] = "imported registrations",
        ["samples.make"] = "made the sample office",
        ["staff.add"] = "let somebody in",
        ["staff.code"] = "gave a new one-time code",
        ["sign-in.code-used"] = "signed in with a one-time code",
        ["sign-in.deny"] = "was not allowed",
        ["sign-in.done"] = "signed in",
        ["sign-in.end"] = "signed out",
        ["staff.end-all"] = "ended every session",
        ["sign-in.lock-out"] = "was locked out by wrong passwords",
        ["staff.enable"] = "opened a shut sign-in",
        ["sign-in.password"] = "chose their own password",
        ["sign-in.password-again"] = "typed their password again",
        ["sign-in.refuse"] = "could not sign in",
        ["staff.reset"] = "set a new password at the console",
        ["staff.role"] = "changed a role",
        ["staff.role-ask"] = "asked for a role",
        ["staff.role-confirm"] = "confirmed a role",
        ["staff.role-refuse"] = "refused a role",
        ["sign-in.screen-lock"] = "locked the screen",
        ["sign-in.screen-unlock"] = "unlocked the screen",
        ["staff.disable"] = "shut a sign-in",
        ["sign-in.throttle"] = "had to wait: too many wrong passwords",
        ["staff.unlock"] = "lifted a lockout",
    };
}
