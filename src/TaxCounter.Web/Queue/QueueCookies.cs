using TaxCounter.Domain.Queue;

namespace TaxCounter.Web.Queue;

/// <summary>The key that the tablet at the door keeps.</summary>
public sealed class QueueCookies(IWebHostEnvironment environment)
{
    private const int Days = 400;

    private string Door => (environment.IsDevelopment() ? "" : "__Host-") + "TaxCounter-Door";

    /// <summary>The hash of the tablet's key; null for a browser that is none.</summary>
    public string? KeyHash(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Cookies.TryGetValue(Door, out var key) && key.Length == 64 ? QueueScreen.HashOf(key) : null;
    }

    /// <summary>Gives a tablet its key.</summary>
    public void GiveKey(HttpResponse response, string key)
    {
        ArgumentNullException.ThrowIfNull(response);
        response.Cookies.Append(Door, key, new CookieOptions
        {
            Secure = !environment.IsDevelopment() || response.HttpContext.Request.IsHttps,
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Path = "/",
            IsEssential = true,
            MaxAge = TimeSpan.FromDays(Days),
        });
    }
}
