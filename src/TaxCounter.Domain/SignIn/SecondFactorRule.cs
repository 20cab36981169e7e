using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.SignIn;

/// <summary>Whose sign-in needs an authenticator app (<c>SignIn:SecondFactor</c>). Everybody else may have one.</summary>
/// <param name="Roles">The roles that need one.</param>
public sealed record SecondFactorRule(IReadOnlyList<Role> Roles)
{
    /// <summary>The setting that names them.</summary>
    public const string Setting = "SignIn:SecondFactor";

    /// <summary>The roles that need one outside development.</summary>
    public static readonly SecondFactorRule AsShipped = new([Role.Supervisor, Role.Administrator]);

    /// <summary>Nobody needs one.</summary>
    public static readonly SecondFactorRule None = new([]);

    /// <summary>Whether a person with this role needs one.</summary>
    public bool IsRequired(Role role) => Roles.Contains(role);

    /// <summary>What a setting says.</summary>
    /// <param name="setting">Roles with a comma between them, or <c>none</c>; empty for what ships.</param>
    /// <param name="isDevelopment">Nobody needs one unless the setting says so.</param>
    /// <param name="isProduction">Supervisors and administrators cannot be left out.</param>
    /// <exception cref="InvalidOperationException">It names something that is not a role, or leaves out one that it may not; the message is for the administrator.</exception>
    public static SecondFactorRule Of(string? setting, bool isDevelopment, bool isProduction)
    {
        if (string.IsNullOrWhiteSpace(setting))
        {
            return isDevelopment ? None : AsShipped;
        }

        List<Role> roles = [];
        foreach (var word in setting.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(w => !w.Equals("none", StringComparison.OrdinalIgnoreCase)))
        {
            roles.Add(Enum.TryParse<Role>(word, ignoreCase: true, out var role) && Enum.IsDefined(role) && role != Role.System && !char.IsAsciiDigit(word[0])
                ? role
                : throw new InvalidOperationException($"{Setting} says “{word}”. Use clerk, supervisor, auditor or administrator, with commas between them."));
        }

        return isProduction && !AsShipped.Roles.All(roles.Contains)
            ? throw new InvalidOperationException($"{Setting} is “{setting}”. In production it names at least supervisor and administrator.")
            : new SecondFactorRule(roles);
    }
}
