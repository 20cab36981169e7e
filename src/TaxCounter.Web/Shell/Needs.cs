using Microsoft.AspNetCore.Authorization;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Shell;

/// <summary>
/// What the permission table must allow for a page or an act. On a controller it holds for all its actions; one on an action is asked for in addition.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class NeedsAttribute(Permission permission) : AuthorizeAttribute(PolicyOf(permission))
{
    /// <summary>What is needed.</summary>
    public Permission Permission => permission;

    internal static string PolicyOf(Permission permission) => "Needs." + permission;
}

/// <summary>A page for everybody who is signed in, whatever their role: the start page, lock, sign-out.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class NeedsSignInAttribute : AuthorizeAttribute;

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
