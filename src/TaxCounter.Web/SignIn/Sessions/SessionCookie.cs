namespace TaxCounter.Web.SignIn;

/// <summary>The cookie that holds the session's key: out of reach for scripts, never sent from another site.</summary>
public sealed class SessionCookie(IWebHostEnvironment environment)
{
    private string CookieName => environment.IsDevelopment() ? "TaxCounter" : "__Host-TaxCounter";

    /// <summary>The key the browser sent, or null.</summary>
    public string? Read(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Cookies.TryGetValue(CookieName, out var key) ? key : null;
    }

    /// <summary>Gives the browser its key.</summary>
    public void Write(HttpResponse response, string key)
    {
        ArgumentNullException.ThrowIfNull(response);
        response.Cookies.Append(CookieName, key, Options(response));
    }

    /// <summary>Takes the key back.</summary>
    public void Delete(HttpResponse response)
    {
        ArgumentNullException.ThrowIfNull(response);
        response.Cookies.Delete(CookieName, Options(response));
    }

    private CookieOptions Options(HttpResponse response) => new()
    {
        Secure = !environment.IsDevelopment() || response.HttpContext.Request.IsHttps,
        HttpOnly = true,
        SameSite = SameSiteMode.Strict,
        Path = "/",
        IsEssential = true,
    };
}
