using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Duties;
using TaxCounter.Data.SignIn;
using TaxCounter.Data.Storage;

namespace TaxCounter.Data.Staff;

/// <summary>V55: who signs in with an authenticator app has a key that the office's key file opens, and nobody else has one.</summary>
internal sealed class AuthenticatorCheck(FactorVault vault) : IVerifyCheck
{
    public async Task<IReadOnlyList<Finding>> RunAsync(TaxCounterContext context, CancellationToken stop)
    {
        var users = await context.Users.AsNoTracking().Select(u => new { u.Id, u.UserName, u.TwoFactorEnabled }).ToListAsync(stop);
        var factors = await StoredFactor.All(context, stop);
        return [.. users.Select(u => Fault(u.Id, u.UserName, u.TwoFactorEnabled, factors.GetValueOrDefault(u.Id))).OfType<string>().Select(says => new Finding("V55", 1, says))];
    }

    private string? Fault(Guid id, string? userName, bool isOn, StoredFactor? stored) =>
        !isOn ? stored?.Key is null ? null : $"{userName} has the key of an authenticator app, and signs in without it."
        : stored?.Key is null || stored.State is null ? $"{userName} signs in with an authenticator app, and its key is missing."
        : vault.Open(id, stored.Key) is null ? $"The key of the authenticator app of {userName} does not open with the key file. It belongs to another office, or the stored value was changed."
        : null;
}
