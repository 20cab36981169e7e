using Microsoft.AspNetCore.Identity;
using TaxCounter.Data.Storage;

namespace TaxCounter.Data.SignIn;

/// <summary>
/// Identity's provider of authenticator codes, by the office's clock, with the encrypted key, and for a code that was not used yet: Identity's own reads the machine's clock,
/// takes five minutes of codes, and takes each as often as it comes. Asking it uses no code up; <see cref="SecondFactorDesk"/> does.
/// </summary>
internal sealed class OfficeAuthenticator(TaxCounterContext context, FactorVault vault, TimeProvider clock) : AuthenticatorTokenProvider<StaffUser>
{
    /// <inheritdoc/>
    public override Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<StaffUser> manager, StaffUser user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return Task.FromResult(user.TwoFactorEnabled);
    }

    /// <inheritdoc/>
    public override async Task<bool> ValidateAsync(string purpose, string token, UserManager<StaffUser> manager, StaffUser user)
    {
        ArgumentNullException.ThrowIfNull(user);
        var stored = await StoredFactor.Of(context, user.Id);
        return stored.State is { } state && vault.Open(user.Id, stored.Key) is { } key && state.Take(key, token, clock.GetUtcNow().UtcDateTime).Refusal is null;
    }
}
