using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Tests.Trust;

/// <summary>One way into the program, as routing knows it.</summary>
/// <param name="Method">GET or POST.</param>
/// <param name="Pattern">The route with its parameters.</param>
/// <param name="IsOpen">Whether nobody needs to be signed in.</param>
/// <param name="Needed">What the permission table must allow; all of it.</param>
/// <param name="Action">The method that answers; null for health checks.</param>
public sealed record Way(string Method, string Pattern, bool IsOpen, IReadOnlyList<Permission> Needed, ControllerActionDescriptor? Action)
{
    /// <summary>Every way into the program that is not a test's own.</summary>
    public static IReadOnlyList<Way> All(CounterFactory counter)
    {
        ArgumentNullException.ThrowIfNull(counter);
        return [.. counter.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            .SelectMany(e => (e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Select(method => new Way(
                method,
                "/" + e.RoutePattern.RawText!.TrimStart('/'),
                e.Metadata.GetMetadata<IAllowAnonymous>() is not null,
                [.. e.Metadata.GetOrderedMetadata<NeedsAttribute>().Select(n => n.Permission)],
                e.Metadata.GetMetadata<ControllerActionDescriptor>())))
            .DistinctBy(w => (w.Method, w.Pattern))
            .OrderBy(w => w.Pattern, StringComparer.Ordinal)];
    }

    /// <summary>The address with something in the place of each parameter.</summary>
    public string At(string number = "0102000080", Guid id = default, string day = "2026-09-15") => Pattern
        .Replace("{number}", number, StringComparison.Ordinal)
        .Replace("{id:guid}", id.ToString("D", CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{step}", "withdraw", StringComparison.Ordinal)
        .Replace("{document:int}", "1", StringComparison.Ordinal)
        .Replace("{day}", day, StringComparison.Ordinal);

    /// <summary>Whether a role may go it.</summary>
    public bool IsFor(Role role) => Needed.All(p => PermissionTable.Allows(role, p));

    /// <inheritdoc/>
    public override string ToString() => $"{Method} {Pattern}";
}
