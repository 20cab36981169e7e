using Microsoft.AspNetCore.Mvc.Filters;
using TaxCounter.Domain.Audit;

namespace TaxCounter.Web.Commands;

/// <summary>Nothing is answered before its audit entries are durable: what waited for an act that did not come is written when the action ends.</summary>
public sealed class RestOfTrail(IAuditTrail trail) : IAsyncActionFilter
{
    /// <inheritdoc/>
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(next);
        trail.PromiseRest();
        await next();
        await trail.RecordRest();
    }
}
