using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.SignIn;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.SignIn;

/// <summary>
/// The sessions of this web node in front of the stored ones: a session is read again after one second, so that ending it on another node or shutting
/// a sign-in takes hold by the next request, and "last seen" is written at most once a minute. For whom somebody decides today is read with it.
/// Where the records cannot be written, locking, unlocking and signing out hold on this node all the same. A clock that went back ends what it would prolong.
/// </summary>
public sealed class SessionDesk(IServiceScopeFactory scopes, TimeProvider clock, IOptions<SessionTimes> options, IOptions<OfficeOptions> office, StaffChanges changes, ILogger<SessionDesk> log)
{
    private static readonly TimeSpan _fresh = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan _writeSeen = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan _clockMayDiffer = TimeSpan.FromMinutes(2);
    private const int MostCached = 2000;

    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, Unwritten> _unwritten = new(StringComparer.Ordinal);

    /// <summary>What happened to a session that the records do not know yet.</summary>
    /// <param name="HasEnded">Whether somebody signed out.</param>
    /// <param name="LockedAt">Since when the screen is locked; null where it was unlocked.</param>
    /// <param name="At">When that was.</param>
    private sealed record Unwritten(bool HasEnded, DateTime? LockedAt, DateTime At);

    private sealed record Entry(SignInSession Session, DateOnly Day, long ReadAt, DateTime SeenAt, DateTime WrittenAt, long Changes);

    /// <summary>Starts a session with a new random key.</summary>
    /// <returns>The key for the browser; the server keeps only its hash. Refused where the records cannot be written.</returns>
    public async Task<Result<string>> StartAsync(StaffMember who, string userName, string from)
    {
        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
        var now = Now;
        var started = await With(s => s.StartAsync(new SignInSession(HashOf(key), userName, who, now, now, now + options.Value.Longest, null, from)));
        return started.Refusal is { } no ? no : key;
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
        var unwritten = _unwritten.GetValueOrDefault(hash);
        if (entry is null || unwritten is { HasEnded: true })
        {
            return null;
        }

        var now = Now;
        var lastSeen = unwritten is { LockedAt: null } unlocked && unlocked.At > entry.SeenAt ? unlocked.At : entry.SeenAt;
        var hasClockGoneBack = now + _clockMayDiffer < (entry.SeenAt > entry.Session.StartedAt ? entry.SeenAt : entry.Session.StartedAt);
        if (hasClockGoneBack)
        {
            log.LogWarning("The clock went back: it is {Now:u}, and {Who} was seen at {Seen:u}. The session ends", now, entry.Session.UserName, entry.SeenAt);
        }

        if (now >= entry.Session.EndsAt || hasClockGoneBack)
        {
            await EndAsync(hash);
            return null;
        }

        var locked = (unwritten is null ? entry.Session.LockedAt is not null : unwritten.LockedAt is not null) || now - lastSeen >= options.Value.Idle;
        if (extend && !locked)
        {
            await SeenAsync(hash, entry, now);
        }

        return new OpenSession(entry.Session, locked);
    }

    /// <summary>Locks the screen.</summary>
    public Task LockAsync(string hash) => ChangeAsync(hash, s => s.LockAsync(hash, Now), new Unwritten(HasEnded: false, Now, Now));

    /// <summary>Unlocks the screen.</summary>
    public Task UnlockAsync(string hash) => ChangeAsync(hash, s => s.UnlockAsync(hash, Now), new Unwritten(HasEnded: false, null, Now));

    /// <summary>Ends the session.</summary>
    public Task EndAsync(string hash) => ChangeAsync(hash, s => s.EndAsync(hash), new Unwritten(HasEnded: true, null, Now));

    /// <summary>Keeps a form sent while the screen was locked; not where the records cannot be written, as the form could not be posted either.</summary>
    public async Task HoldAsync(string hash, byte[]? form)
    {
        if ((await With(s => s.HoldAsync(hash, form))).Refusal is { } no)
        {
            log.LogWarning("A form that was sent to a locked screen could not be kept: {Why}", no.Code);
        }
    }

    /// <summary>The form that was kept, or null.</summary>
    public async Task<byte[]?> HeldAsync(string hash)
    {
        return await With(s => s.HeldAsync(hash));
    }

    /// <summary>The other workstations where the same sign-in is in use.</summary>
    public async Task<IReadOnlyList<SignInSession>> OthersAsync(StaffId who)
    {
        return await With(s => s.OfAsync(who, Now));
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

    /// <summary>Changes a session in the records, or here alone where they cannot be written: nobody stays signed in or unlocked because of a full disk.</summary>
    private async Task ChangeAsync(string hash, Func<ISignInSessions, Task<Result<Done>>> change, Unwritten otherwise)
    {
        if ((await With(change)).Refusal is { } no)
        {
            log.LogWarning("A session was ended, locked or unlocked on this node only: {Why}", no.Code);
            _unwritten[hash] = otherwise;
        }
        else
        {
            _unwritten.TryRemove(hash, out _);
        }

        _entries.TryRemove(hash, out _);
    }

    private async Task<T> With<T>(Func<ISignInSessions, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<ISignInSessions>());
    }

    private async Task With(Func<ISignInSessions, Task> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<ISignInSessions>());
    }

    private static string HashOf(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(key)));
}
