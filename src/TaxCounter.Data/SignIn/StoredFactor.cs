using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.SignIn;

namespace TaxCounter.Data.SignIn;

/// <summary>
/// A person's authenticator app in Identity's own table of tokens, under Identity's own names for key and recovery codes: the key encrypted, the codes as hashes. Beside
/// them stands which code was used last. Rows are sealed like all others.
/// </summary>
internal sealed class StoredFactor
{
    private const string Store = "[AspNetUserStore]", KeyName = "AuthenticatorKey", CodesName = "RecoveryCodes", StateName = "AuthenticatorState";

    private readonly TaxCounterContext _context;
    private readonly Guid _user;
    private readonly List<IdentityUserToken<Guid>> _rows;

    private StoredFactor(TaxCounterContext context, Guid user, List<IdentityUserToken<Guid>> rows) => (_context, _user, _rows) = (context, user, rows);

    /// <summary>Reads it, to be looked at.</summary>
    public static async Task<StoredFactor> Of(TaxCounterContext context, Guid user) =>
        new(context, user, await context.UserTokens.AsNoTracking().Where(t => t.UserId == user && t.LoginProvider == Store).ToListAsync());

    /// <summary>Everybody's, by user account.</summary>
    public static async Task<Dictionary<Guid, StoredFactor>> All(TaxCounterContext context, CancellationToken stop) =>
        (await context.UserTokens.AsNoTracking().Where(t => t.LoginProvider == Store).ToListAsync(stop)).GroupBy(t => t.UserId).ToDictionary(g => g.Key, g => new StoredFactor(context, g.Key, [.. g]));

    /// <summary>Reads it in the current transaction, to be changed.</summary>
    public static async Task<StoredFactor> ToChange(TaxCounterContext context, Guid user) =>
        new(context, user, await context.UserTokens.Where(t => t.UserId == user && t.LoginProvider == Store).ToListAsync());

    /// <summary>The encrypted key.</summary>
    public string? Key
    {
        get => Value(KeyName);
        set => Put(KeyName, value!);
    }

    /// <summary>How it stands; null where no app is set up, and where somebody changed the value past the program (<c>verify</c> names that).</summary>
    public SecondFactor? State
    {
        get => Value(StateName) is { } json ? Read(json) : null;
        set => Put(StateName, JsonSerializer.Serialize(value));
    }

    /// <summary>Hashes of the recovery codes that were not used yet.</summary>
    public IReadOnlyList<string> Codes
    {
        get => Value(CodesName)?.Split(';', StringSplitOptions.RemoveEmptyEntries) ?? [];
        set => Put(CodesName, string.Join(';', value));
    }

    /// <summary>Removes all of it.</summary>
    public void Remove() => _context.UserTokens.RemoveRange(_rows);

    private static SecondFactor? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<SecondFactor>(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private string? Value(string name) => _rows.Find(r => r.Name == name)?.Value;

    private void Put(string name, string value)
    {
        if (_rows.Find(r => r.Name == name) is { } row)
        {
            row.Value = value;
            return;
        }

        row = new IdentityUserToken<Guid> { UserId = _user, LoginProvider = Store, Name = name, Value = value };
        _rows.Add(row);
        _context.UserTokens.Add(row);
    }
}
