namespace TaxCounter.Web.Shell;

/// <summary>The headers that every answer carries: pages, files, refusals and errors alike.</summary>
public sealed class SecurityHeaders(RequestDelegate next, IWebHostEnvironment environment)
{
    private const string Policy =
        "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>For a file of somebody else's making. The browser's own frame around a picture has its style inside.</summary>
    private const string Sandbox = "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static readonly string[] _methods = ["GET", "HEAD", "POST"];

    /// <summary>Runs for each request, before everything else.</summary>
    public Task InvokeAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Response.OnStarting(() =>
        {
            Write(context);
            return Task.CompletedTask;
        });
        if (!_methods.Contains(context.Request.Method, StringComparer.Ordinal))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = "GET, HEAD, POST";
            return Task.CompletedTask;
        }

        return HttpMethods.IsHead(context.Request.Method) ? HeadAsync(context) : next(context);
    }

    /// <summary>A HEAD is answered as the GET would be, without its body.</summary>
    private async Task HeadAsync(HttpContext context)
    {
        var body = context.Response.Body;
        context.Request.Method = HttpMethods.Get;
        context.Response.Body = Stream.Null;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = body;
            context.Request.Method = HttpMethods.Head;
        }
    }

    private void Write(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = context.Response.StatusCode == StatusCodes.Status200OK && context.GetEndpoint()?.Metadata.GetMetadata<SandboxedAttribute>() is not null ? Sandbox : Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";
        if (!headers.CacheControl.ToString().StartsWith("public", StringComparison.Ordinal) || context.Response.StatusCode >= 400)
        {
            headers.CacheControl = "no-store";
            headers.Remove("Pragma");
            headers.Remove("Expires");
        }

        if (!environment.IsDevelopment() && context.Request.IsHttps)
        {
            headers.StrictTransportSecurity = "max-age=31536000; includeSubDomains";
        }
    }
}
