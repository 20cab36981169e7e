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
