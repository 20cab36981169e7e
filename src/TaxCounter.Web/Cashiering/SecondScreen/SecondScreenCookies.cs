using TaxCounter.Domain.Cashiering;

namespace TaxCounter.Web.Cashiering;

/// <summary>
/// What browsers keep for the second screen: the screen its key, and the clerk's browser that there is one, so that an office without second screens does not work for them.
/// </summary>
public sealed class SecondScreenCookies(IWebHostEnvironment environment)
{
    private string Prefix => environment.IsDevelopment() ? "" : "__Host-";

    private string Screen => Prefix + "TaxCounter-Screen";

    private string Follows => Prefix + "TaxCounter-Follows";

    /// <summary>The hash of the screen's key; null for a browser that is no second screen.</summary>
    public string? KeyHash(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Cookies.TryGetValue(Screen, out var key) && key.Length == 64 ? SecondScreen.HashOf(key) : null;
    }

    /// <summary>Whether a second screen follows this clerk's browser.</summary>
    public bool IsFollowed(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Cookies.ContainsKey(Follows);
    }

    /// <summary>Gives a screen its key.</summary>
    public void GiveKey(HttpResponse response, string key)
    {
        ArgumentNullException.ThrowIfNull(response);
        response.Cookies.Append(Screen, key, Options(response));
    }

    /// <summary>Notes in the clerk's browser that a screen follows it, or that none does any more.</summary>
    public void Follow(HttpResponse response, bool isFollowed)
    {
        ArgumentNullException.ThrowIfNull(response);
        if (isFollowed)
        {
            response.Cookies.Append(Follows, "1", Options(response));
        }
        else
        {
            response.Cookies.Delete(Follows, Options(response));
        }
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
