namespace TaxCounter.Web.Shell;

/// <summary>Outside development, pages go over HTTPS or not at all; health checks may come in the clear.</summary>
public sealed class OnlySecure(RequestDelegate next, IWebHostEnvironment environment, IConfiguration configuration)
{
    private readonly int? _port = configuration.GetValue<int?>("HTTPS_PORT") ?? configuration.GetValue<int?>("Https:Port");

    /// <summary>Runs for each request.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (environment.IsDevelopment() || context.Request.IsHttps || context.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal))
        {
            return next(context);
        }

        if (_port is { } port)
        {
            var host = port == 443 ? context.Request.Host.Host : $"{context.Request.Host.Host}:{port}";
            context.Response.StatusCode = StatusCodes.Status308PermanentRedirect;
            context.Response.Headers.Location = $"https://{host}{context.Request.PathBase}{context.Request.Path}{context.Request.QueryString}";
            return Task.CompletedTask;
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(
            "TaxCounter serves its pages over HTTPS only. Give it a certificate (Urls and Kestrel:Certificates) or name the proxy that ends HTTPS (Proxy:Addresses).");
    }
}
