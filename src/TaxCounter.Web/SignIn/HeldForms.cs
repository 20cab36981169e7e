using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace TaxCounter.Web.SignIn;

/// <summary>A form that was sent while the screen was locked: where to, and what was typed.</summary>
/// <param name="Path">Where it was going; a path of this program.</param>
/// <param name="Fields">Names and values, without passwords and tokens.</param>
public sealed record HeldForm(string Path, IReadOnlyList<HeldField> Fields);

/// <summary>One field of a held form.</summary>
/// <param name="Name">The field.</param>
/// <param name="Value">What was typed.</param>
public sealed record HeldField(string Name, string Value);

/// <summary>Keeps a form that met a locked screen, protected and with the session, so that nothing typed is lost. It is sent again only when the clerk says so.</summary>
public sealed class HeldForms(IDataProtectionProvider protection, SessionDesk desk)
{
    private const int LargestBytes = 64 * 1024;
    private readonly IDataProtector _protector = protection.CreateProtector("HeldForms");

    /// <summary>Keeps the form of this request with its locked session, if it is small enough and carries fields only.</summary>
    public async Task KeepAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var request = context.Request;
        if (context.Features.Get<OpenSession>() is not { } open
            || request.ContentLength is null or > LargestBytes
            || request.Path.StartsWithSegments("/sign-in", StringComparison.OrdinalIgnoreCase)
            || request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) != true)
        {
            return;
        }

        var form = await request.ReadFormAsync(context.RequestAborted);
        var fields = form.Where(f => MayKeep(f.Key)).SelectMany(f => f.Value.Select(v => new HeldField(f.Key, v ?? ""))).ToArray();
        var json = JsonSerializer.SerializeToUtf8Bytes(new HeldForm(request.Path + request.QueryString.ToString(), fields));
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

    private static bool MayKeep(string field) =>
        field != "FormToken" && !field.Contains("password", StringComparison.OrdinalIgnoreCase);
}
