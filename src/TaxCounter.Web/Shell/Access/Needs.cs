using Microsoft.AspNetCore.Authorization;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Shell;

/// <summary>One policy for each permission, all read from the one table.</summary>
internal static class Permissions
{
    public static void AddPermissions(this IServiceCollection services)
    {
        var authorization = services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        foreach (var permission in Enum.GetValues<Permission>())
        {
            authorization.AddPolicy(NeedsAttribute.PolicyOf(permission), policy => policy
                .RequireAuthenticatedUser()
                .RequireAssertion(context => context.User.ToStaffMember() is { } who && who.May(permission)));
        }
    }
}
