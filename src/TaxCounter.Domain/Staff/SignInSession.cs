namespace TaxCounter.Domain.Staff;

/// <summary>
/// One person signed in at one workstation, kept on the server so that signing out, locking and shutting a sign-in are real at once.
/// The browser holds only a random key; the server only that key's hash.
/// </summary>
/// <param name="KeyHash">SHA-256 of the browser's key, in hex.</param>
/// <param name="UserName">The sign-in's name.</param>
/// <param name="Who">Who, as the directory knows them now.</param>
/// <param name="StartedAt">Since when (UTC).</param>
/// <param name="LastSeenAt">The last request that was not background polling (UTC), to the minute.</param>
/// <param name="EndsAt">When it ends whatever happens (UTC).</param>
/// <param name="LockedAt">Since when the screen is locked by hand (UTC), or null.</param>
/// <param name="From">The workstation's address.</param>
public sealed record SignInSession(
    string KeyHash, string UserName, StaffMember Who, DateTime StartedAt, DateTime LastSeenAt, DateTime EndsAt, DateTime? LockedAt, string From)
{
    /// <summary>Signed in with a one-time code: nothing works but choosing a password.</summary>
    public bool MustChoosePassword { get; init; }

    /// <summary>The keys this person uses on the screens.</summary>
    public KeyChoice Keys { get; init; } = KeyChoice.AsShipped;
}

/// <summary>The sessions of everybody signed in. A session of a shut sign-in or of an old password is not found.</summary>
public interface ISignInSessions
{
    /// <summary>Starts one.</summary>
    Task StartAsync(SignInSession session);

    /// <summary>The session of that key, unless it ended.</summary>
    Task<SignInSession?> FindAsync(string keyHash);

    /// <summary>The sessions of one sign-in that have not ended by <paramref name="at"/> (UTC).</summary>
    Task<IReadOnlyList<SignInSession>> OfAsync(StaffId who, DateTime at);

    /// <summary>Writes down that somebody was there at that moment (UTC).</summary>
    Task SeenAsync(string keyHash, DateTime at);

    /// <summary>Locks the screen.</summary>
    Task LockAsync(string keyHash, DateTime at);

    /// <summary>Unlocks the screen.</summary>
    Task UnlockAsync(string keyHash, DateTime at);

    /// <summary>Ends one session.</summary>
    Task EndAsync(string keyHash);

    /// <summary>Ends every session of one sign-in.</summary>
    Task EndAllAsync(StaffId who);

    /// <summary>Keeps a form that was sent while the screen was locked (already protected), or clears it with null.</summary>
    Task HoldAsync(string keyHash, byte[]? form);

    /// <summary>The form that was kept, or null.</summary>
    Task<byte[]?> HeldAsync(string keyHash);
}
