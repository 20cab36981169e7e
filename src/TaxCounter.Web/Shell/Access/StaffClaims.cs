using System.Globalization;
using System.Security.Claims;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Shell;

/// <summary>The signed-in person as claims and back.</summary>
public static class StaffClaims
{
    private const string PersonClaim = "person";
    private const string UserNameClaim = "user_name";
    private const string DelegationClaim = "delegation";
    private const string AwayPersonClaim = "away_person";
    private const string AwayNameClaim = "away_name";
    private const string AwayUntilClaim = "away_until";

    /// <summary>The claims of a person.</summary>
    public static ClaimsPrincipal ToPrincipal(StaffMember who, string userName, string scheme)
    {
        ArgumentNullException.ThrowIfNull(who);
        List<Claim> claims =
        [
            new(ClaimTypes.NameIdentifier, who.Id.Value.ToString()),
            new(ClaimTypes.Name, who.Name),
            new(ClaimTypes.Role, who.Role.ToString()),
            new(PersonClaim, who.Person),
            new(UserNameClaim, userName),
        ];
        if (who.ActingFor is { } away)
        {
            claims.AddRange([new(DelegationClaim, away.Delegation.Value.ToString()), new(AwayPersonClaim, away.Person), new(AwayNameClaim, away.Name), new(AwayUntilClaim, away.LastDay.Field())]);
        }

        return new ClaimsPrincipal(new ClaimsIdentity(claims, scheme));
    }

    /// <summary>The person, or null when nobody is signed in.</summary>
    public static StaffMember? ToStaffMember(this ClaimsPrincipal? user)
    {
        if (user?.Identity is not { IsAuthenticated: true }
            || !Guid.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), out var id)
            || !Enum.TryParse<Role>(user.FindFirstValue(ClaimTypes.Role), out var role))
        {
            return null;
        }

        return new StaffMember(new StaffId(id), user.FindFirstValue(PersonClaim) ?? "", user.FindFirstValue(ClaimTypes.Name) ?? "", role) { ActingFor = ToActingFor(user) };
    }

    /// <summary>The user name that was typed at sign-in.</summary>
    public static string UserName(this ClaimsPrincipal? user) => user?.FindFirstValue(UserNameClaim) ?? "";

    private static ActingFor? ToActingFor(ClaimsPrincipal user) =>
        Guid.TryParse(user.FindFirstValue(DelegationClaim), out var delegation)
        && DateOnly.TryParseExact(user.FindFirstValue(AwayUntilClaim), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var lastDay)
            ? new ActingFor(new DelegationId(delegation), user.FindFirstValue(AwayPersonClaim) ?? "", user.FindFirstValue(AwayNameClaim) ?? "", lastDay)
            : null;

    /// <summary>The workstation's address, for the records.</summary>
    public static string WorkstationAddress(this HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Connection.RemoteIpAddress?.ToString() ?? "local";
    }
}
