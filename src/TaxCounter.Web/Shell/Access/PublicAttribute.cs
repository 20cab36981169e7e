using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace TaxCounter.Web.Shell;

/// <summary>A page that is open to everybody, so many times a minute from one address. It shows nothing of any taxpayer. More is answered with 429 and a sentence.</summary>
/// <param name="most">How many requests a minute.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class PublicAttribute(int most) : AllowAnonymousAttribute, IAsyncActionFilter
{
    private static readonly TimeSpan _minute = TimeSpan.FromMinutes(1);

    /// <summary>How many requests a minute.</summary>
    public int Most => most;

    /// <inheritdoc/>
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var http = context.HttpContext;
        var limits = http.RequestServices.GetRequiredService<PublicLimits>();
        if (limits.Allows($"{most} {context.ActionDescriptor.DisplayName}", http.WorkstationAddress(), most, _minute))
        {
            await next();
            return;
        }

        http.Response.Headers.RetryAfter = "60";
        context.Result = new ContentResult { StatusCode = StatusCodes.Status429TooManyRequests, ContentType = "text/plain; charset=utf-8", Content = "Please wait a minute and try again. / Por favor, espere un minuto e inténtelo otra vez." };
    }
}
