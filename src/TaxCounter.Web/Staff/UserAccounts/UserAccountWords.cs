using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Staff;

/// <summary>Words of people and roles.</summary>
public static class UserAccountWords
{
    /// <summary>The roles a user account can have.</summary>
    public static readonly IReadOnlyList<Role> Roles = [Role.Clerk, Role.Supervisor, Role.Auditor, Role.Administrator];

    /// <summary>A role as said.</summary>
    public static string Of(Role role) => role.ToString().ToLowerInvariant();

    /// <summary>Whether it is one of <see cref="Roles"/>.</summary>
    public static bool IsRole(string? text) => Enum.TryParse<Role>(text, ignoreCase: true, out var role) && Roles.Contains(role);

    /// <summary>The role of a word of the list; the program's own, which nobody gets, where it is none.</summary>
    public static Role RoleOf(string? text) => IsRole(text) ? Enum.Parse<Role>(text!, ignoreCase: true) : Role.System;

    /// <summary>How a user account stands, in a word, and how loud the word is.</summary>
    public static (string Word, string Css) State(UserAccountRow row, DateTime now)
    {
        ArgumentNullException.ThrowIfNull(row);
        return row switch
        {
            { Entry.DisabledAt: not null } => ("disabled", "neutral"),
            { IsWaiting: true } => ("waiting for a second person", "warning"),
            _ when row.Entry.LockedUntil > now => ("locked", "error"),
            { HasPassword: true } => ("enabled", "success"),
            { CodeExpiresAt: { } until } when until > now => ("code not used yet", "warning"),
            { CodeExpiresAt: not null } => ("code expired", "error"),
            _ => ("no password chosen", "error"),
        };
    }
}
