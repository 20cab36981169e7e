using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.SignIn;

/// <summary>
/// The sessions of this web node in front of the stored ones: a session is read again after one second, so that ending it on another node or shutting
/// a sign-in takes hold by the next request, and "last seen" is written at most once a minute. For whom somebody decides today is read with it.
/// </summary>
public sealed class SessionDesk(IServiceScopeFactory scopes, TimeProvider clock, IOptions<SessionTimes> options, IOptions<OfficeOptions> office, StaffChanges changes)
{
    private static readonly TimeSpan _fresh = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _writeSeen = TimeSpan.FromMinutes(1);
    private const int MostCached = 2000;

    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    private sealed record Entry(SignInSession Session, DateOnly Day, long ReadAt, DateTime SeenAt, DateTime WrittenAt, long Changes);

    /// <summary>Starts a session with a new random key.</summary>
    /// <returns>The key for the browser; the server keeps only its hash.</returns>
    public async Task<string> StartAsync(StaffMember who, string userName, string from)
    {
        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        var now = Now;
        await With(s => s.StartAsync(new SignInSession(HashOf(key), userName, who, now, now, now + options.Value.Longest, null, from)));
        return key;
    }

    /// <summary>The session of a browser's key, or null when it ended or never was.</summary>
    /// <param name="key">What the cookie holds.</param>
    /// <param name="extend">Whether this request counts as somebody being there; background polling does not, nor does a locked screen.</param>
    public async Task<OpenSession?> FindAsync(string key, bool extend)
    {
        if (key is not { Length: 64 })
        {
            return null;
        }

        var hash = HashOf(key);
        var entry = await ReadAsync(hash);
        if (entry is null)
        {
            return null;
        }

        var now = Now;
        if (now >= entry.Session.EndsAt)
        {
            await EndAsync(hash);
            return null;
        }

        var locked = entry.Session.LockedAt is not null || now - entry.SeenAt >= options.Value.Idle;
        if (extend && !locked)
        {
            await SeenAsync(hash, entry, now);
        }

        return new OpenSession(entry.Session, locked);
    }

    /// <summary>Locks the screen.</summary>
    public Task LockAsync(string hash) => ChangeAsync(hash, s => s.LockAsync(hash, Now));

    /// <summary>Unlocks the screen.</summary>
    public Task UnlockAsync(string hash) => ChangeAsync(hash, s => s.UnlockAsync(hash, Now));

    /// <summary>Ends the session.</summary>
    public Task EndAsync(string hash) => ChangeAsync(hash, s => s.EndAsync(hash));

    /// <summary>Keeps a form sent while the screen was locked.</summary>
    public Task HoldAsync(string hash, byte[]? form) => With(s => s.HoldAsync(hash, form));

    /// <summary>The form that was kept, or null.</summary>
    public async Task<byte[]?> HeldAsync(string hash)
    {
        byte[]? held = null;
        await With(async s => held = await s.HeldAsync(hash));
        return held;
    }

    /// <summary>The other workstations where the same sign-in is in use.</summary>
    public async Task<IReadOnlyList<SignInSession>> OthersAsync(StaffId who)
    {
        IReadOnlyList<SignInSession> all = [];
        await With(async s => all = await s.OfAsync(who, Now));
        return all;
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    private async Task<Entry?> ReadAsync(string hash)
    {
        var today = office.Value.DayOf(Now);
        if (_entries.TryGetValue(hash, out var entry) && clock.GetElapsedTime(entry.ReadAt) < _fresh && entry.Changes == changes.Count && entry.Day == today)
        {
            return entry;
        }

        var count = changes.Count;
        SignInSession? session = null;
        await using (var scope = scopes.CreateAsyncScope())
        {
            // For whom they decide holds for a day of the office; it is read with the session, so that ending it takes hold as ending a session does.
            session = await scope.ServiceProvider.GetRequiredService<ISignInSessions>().FindAsync(hash, today);
        }

        if (session is null)
        {
            _entries.TryRemove(hash, out _);
            return null;
        }

        var seen = entry is not null && entry.SeenAt > session.LastSeenAt ? entry.SeenAt : session.LastSeenAt;
        var read = new Entry(session, today, clock.GetTimestamp(), seen, session.LastSeenAt, count);
        Remember(hash, read);
        return read;
    }

    private async Task SeenAsync(string hash, Entry entry, DateTime now)
    {
        var write = now - entry.WrittenAt >= _writeSeen;
        Remember(hash, entry with { SeenAt = now, WrittenAt = write ? now : entry.WrittenAt });
        if (write)
        {
            await With(s => s.SeenAsync(hash, now));
        }
    }

    private void Remember(string hash, Entry entry)
    {
        if (_entries.Count >= MostCached && !_entries.ContainsKey(hash))
        {
            _entries.Clear();
        }

        _entries[hash] = entry;
    }

    private async Task ChangeAsync(string hash, Func<ISignInSessions, Task> change)
    {
        await With(change);
        _entries.TryRemove(hash, out _);
    }

    private async Task With(Func<ISignInSessions, Task> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<ISignInSessions>());
    }

    private static string HashOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(key)));
}
