using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;
using TaxCounter.Web.Shell;
using Xunit;

namespace TaxCounter.House.Tests;

public class PermissionTests
{
    private static IReadOnlyList<MethodInfo> Actions =>
        [.. House.Web.GetTypes().Where(t => typeof(ControllerBase).IsAssignableFrom(t) && !t.IsAbstract)
            .SelectMany(t => t.GetMethods(BindingFlags.Instance | BindingFlags.Public))
            .Where(m => m.GetCustomAttributes<HttpMethodAttribute>(inherit: true).Any() && m.GetCustomAttribute<NonActionAttribute>() is null)];

    [Fact]
    public void Every_action_says_who_may()
    {
        Assert.NotEmpty(Actions);
        House.None(Actions.Where(a => !Says(a) && !Says(a.ReflectedType!)).Select(Name));
    }

    [Fact]
    public void Every_public_method_of_a_controller_says_how_it_is_reached() => House.None(
        House.Web.GetTypes().Where(t => typeof(ControllerBase).IsAssignableFrom(t) && !t.IsAbstract)
            .SelectMany(t => t.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly))
            .Where(m => !m.IsSpecialName && m.GetBaseDefinition().DeclaringType == m.DeclaringType && !m.GetCustomAttributes<HttpMethodAttribute>().Any() && m.GetCustomAttribute<NonActionAttribute>() is null)
            .Select(Name));

    [Fact]
    public void Only_signing_in_health_and_what_customers_see_are_open_to_everybody() => Assert.All(
        Actions.Where(a => a.GetCustomAttribute<AllowAnonymousAttribute>() is not null || a.ReflectedType!.GetCustomAttribute<AllowAnonymousAttribute>() is not null),
        a => Assert.True(a.DeclaringType!.Namespace == "TaxCounter.Web.SignIn" || a.DeclaringType.Name == "SecondScreenController" || a.DeclaringType.GetCustomAttribute<PublicAttribute>() is not null && _ofCustomers.Contains(a.DeclaringType.Name), Name(a)));

    /// <summary>Pages that anybody may open, so many times a minute: they show nothing of any taxpayer.</summary>
    private static readonly string[] _ofCustomers = ["DoorController", "BoardController", "MyTicketController", "SayController"];

    private static bool Says(MemberInfo member) =>
        member.GetCustomAttributes<NeedsAttribute>().Any() || member.GetCustomAttributes<NeedsSignInAttribute>().Any() || member.GetCustomAttributes<AllowAnonymousAttribute>().Any();

    private static string Name(MethodInfo method) => $"{method.DeclaringType!.Name}.{method.Name}";
}
