using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.SignIn;

/// <summary>Keeps a form that met a locked screen, protected and with the session, so that nothing typed is lost. It is sent again only when the clerk says so.</summary>
public sealed class HeldForms(IDataProtectionProvider protection, SessionDesk desk)
{
    private const int LargestBytes = 64 * 1024;
    private readonly IDataProtector _protector = protection.CreateProtector("HeldForms");

    /// <summary>Keeps the form of this request with its locked session, if it is small enough. A file is never kept: what was typed beside it is, to be read.</summary>
    public async Task KeepAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var request = context.Request;
        if (context.Features.Get<OpenSession>() is not { } open
            || request.Path.StartsWithSegments("/sign-in", StringComparison.OrdinalIgnoreCase)
            || request.Path.StartsWithSegments("/drafts", StringComparison.OrdinalIgnoreCase) // the page sends them by itself; nobody pressed anything
            || !MayRead(context))
        {
            return;
        }

        var form = await request.ReadFormAsync(context.RequestAborted);
        var fields = form.Where(f => MayKeep(f.Key)).SelectMany(f => f.Value.Select(v => new HeldField(f.Key, v ?? ""))).ToArray();
        var json = JsonSerializer.SerializeToUtf8Bytes(new HeldForm(request.Path + request.QueryString.ToString(), fields, TakesFile(context) is null ? null : PageOf(request)));
        if (json.Length > LargestBytes)
        {
            return;
        }

        await desk.HoldAsync(open.Session.KeyHash, _protector.Protect(json));
    }

    /// <summary>The form that waits for this session, or null.</summary>
    public async Task<HeldForm?> FindAsync(string keyHash)
    {
        if (await desk.HeldAsync(keyHash) is not { } held)
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<HeldForm>(_protector.Unprotect(held));
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            // Its key is gone: the form cannot be read any more, and the clerk types it again.
            return null;
        }
    }

    /// <summary>Forgets it.</summary>
    public Task ForgetAsync(string keyHash) => desk.HoldAsync(keyHash, null);

    /// <summary>A small form of fields, or one that its page takes with a file.</summary>
    private static bool MayRead(HttpContext context) => TakesFile(context) is { } file
        ? context.Request.HasFormContentType && file.Allow(context)
        : context.Request.ContentLength is <= LargestBytes && context.Request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) == true;

    private static TakesFileAttribute? TakesFile(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<TakesFileAttribute>();

    /// <summary>The page that the form stood on, as the browser says it; a path of this program, for its own page says so.</summary>
    private static string PageOf(HttpRequest request) =>
        Uri.TryCreate(request.Headers.Referer.ToString(), UriKind.Absolute, out var from) && from.Authority == request.Host.Value ? from.PathAndQuery : "/";

    private static bool MayKeep(string field) =>
        field != "FormToken" && !field.Contains("password", StringComparison.OrdinalIgnoreCase) && !field.EndsWith("AppCode", StringComparison.OrdinalIgnoreCase);
}
