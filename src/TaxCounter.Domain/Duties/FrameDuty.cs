using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Duties;

/// <summary>What the program is built of and is no duty by itself: people, signing in, delegations, the audit trail, imports, the sample office.</summary>
public sealed class FrameDuty : Duty
{
    /// <summary>Roles that were asked for.</summary>
    public static readonly WaitingKind Grants = new("grant", "Roles", Permission.ConfirmRoles, "/people/grants");

    /// <summary>Delegations that were asked for.</summary>
    public static readonly WaitingKind Delegations = new("delegation", "Delegations", Permission.ConfirmRoles, "/people/delegations");

    /// <inheritdoc/>
    public override IReadOnlyList<WaitingKind> Approvals { get; } = [Grants, Delegations];

    /// <inheritdoc/>
    public override IReadOnlyDictionary<string, string> AuditWords { get; } = new Dictionary<string, string>
    {
        ["audit.export"] = "took the trail as a file",
        ["audit.search"] = "searched the trail",
        ["delegation.ask"] = "named somebody to decide in their place",
        ["delegation.confirm"] = "confirmed a delegation",
        ["delegation.end"] = "ended a delegation",
        ["delegation.refuse"] = "refused a delegation",
        ["import.accounts"] = "imported accounts",
        ["import.charges"] = "imported charges",
        ["import.payments"] = "imported payments",
        ["import.registrations"] = "imported registrations",
        ["sample.make"] = "made the sample office",
        ["sign-in.add"] = "let somebody in",
        ["sign-in.code"] = "gave a new one-time code",
        ["sign-in.code-used"] = "signed in with a one-time code",
        ["sign-in.deny"] = "was not allowed",
        ["sign-in.done"] = "signed in",
        ["sign-in.end"] = "signed out",
        ["sign-in.end-all"] = "ended every session",
        ["sign-in.lock-out"] = "was locked out by wrong passwords",
        ["sign-in.open"] = "opened a shut sign-in",
        ["sign-in.password"] = "chose their own password",
        ["sign-in.password-again"] = "typed their password again",
        ["sign-in.refuse"] = "could not sign in",
        ["sign-in.reset"] = "set a new password at the console",
        ["sign-in.role"] = "changed a role",
        ["sign-in.role-ask"] = "asked for a role",
        ["sign-in.role-confirm"] = "confirmed a role",
        ["sign-in.role-refuse"] = "refused a role",
        ["sign-in.screen-lock"] = "locked the screen",
        ["sign-in.screen-unlock"] = "unlocked the screen",
        ["sign-in.shut"] = "shut a sign-in",
        ["sign-in.throttle"] = "had to wait: too many wrong passwords",
        ["sign-in.unlock"] = "lifted a lockout",
    };
}
