using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using TaxCounter.Domain.SignIn;

namespace TaxCounter.Web.SignIn;

/// <summary>
/// The half of signing in between password and code, in a sealed cookie of its own: there is no session yet, nobody is counted as signed in, and it opens nothing but the page
/// that asks for the code. Good for ten minutes.
/// </summary>
public sealed class PendingSignIns(IDataProtectionProvider protection, IWebHostEnvironment environment, TimeProvider clock)
{
    private static readonly TimeSpan _goodFor = TimeSpan.FromMinutes(10);
    private readonly IDataProtector _protector = protection.CreateProtector("PendingSignIns");

    private string CookieName => environment.IsDevelopment() ? "TaxCounter-Code" : "__Host-TaxCounter-Code";

    /// <summary>Keeps it in the browser.</summary>
    public void Write(HttpResponse response, AwaitedCode awaited, string userName, string? returnUrl)
    {
        ArgumentNullException.ThrowIfNull(response);
        ArgumentNullException.ThrowIfNull(awaited);
        ArgumentNullException.ThrowIfNull(userName);
        var to = returnUrl is { Length: <= 1000 } ? returnUrl : null;
        var pending = new PendingSignIn(awaited.Who.Value, userName.Trim(), awaited.Stamp, to, clock.GetUtcNow().UtcDateTime + _goodFor);
        response.Cookies.Append(CookieName, _protector.Protect(JsonSerializer.Serialize(pending)), Options(response));
    }

    /// <summary>What the browser brought; null where there is nothing, or it is too old.</summary>
    public PendingSignIn? Read(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (!request.Cookies.TryGetValue(CookieName, out var held) || string.IsNullOrEmpty(held))
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<PendingSignIn>(_protector.Unprotect(held)) is { } pending && clock.GetUtcNow().UtcDateTime < pending.Until ? pending : null;
        }
        catch (CryptographicException)
        {
            return null; // made up, or sealed with a key that is gone
        }
    }

    /// <summary>Forgets it.</summary>
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
