namespace TaxCounter.Web.Shell;

/// <summary>
/// Refuses a form that another site's page sends: by its Origin, or by what the browser says of it. Antiforgery tokens guard the rest.
/// </summary>
public sealed class SameOrigin(RequestDelegate next, ILogger<SameOrigin> log)
{
    /// <summary>Runs for each request.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!HttpMethods.IsPost(context.Request.Method) || IsOurs(context.Request))
        {
            return next(context);
        }

        log.LogWarning("A form from another site was refused at {Path}.", RequestLog.Clean(context.Request.Path));
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }

    private static bool IsOurs(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0 && site is not ("same-origin" or "none"))
        {
            return false;
        }

        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0 || string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }
}
