using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using TaxCounter.Domain.SignIn;

namespace TaxCounter.Web.SignIn;

/// <summary>That a person entered password and code again, for the page where another app is set up: for that session only, and for ten minutes.</summary>
public sealed class SetUpTickets(IDataProtectionProvider protection, TimeProvider clock)
{
    private static readonly TimeSpan _goodFor = TimeSpan.FromMinutes(10);
    private readonly IDataProtector _protector = protection.CreateProtector("SetUpTickets");

    /// <summary>A new one.</summary>
    /// <returns>The ticket, and what the key is offered with.</returns>
    public (string Ticket, string Nonce) New(SignInSession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        var content = new Content(session.KeyHash, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)), clock.GetUtcNow().UtcDateTime + _goodFor);
        return (_protector.Protect(JsonSerializer.Serialize(content)), content.Nonce);
    }

    /// <summary>What the key was offered with; null where the ticket is of another session, too old, or made up.</summary>
    public string? NonceOf(string? ticket, SignInSession session)
    {
        ArgumentNullException.ThrowIfNull(session);
        try
        {
            return ticket is { Length: > 0 and < 2000 } && JsonSerializer.Deserialize<Content>(_protector.Unprotect(ticket)) is { } content
                && content.Session == session.KeyHash && clock.GetUtcNow().UtcDateTime < content.Until ? content.Nonce : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private sealed record Content(string Session, string Nonce, DateTime Until);
}
