using TaxCounter.Domain.Staff;
namespace TaxCounter.Domain.SignIn;

/// <summary>
/// One person signed in at one workstation, kept on the server so that signing out, locking and disabling a user account are real at once.
/// The browser holds only a random key; the server only that key's hash.
/// </summary>
/// <param name="KeyHash">SHA-256 of the browser's key, in hex.</param>
/// <param name="UserName">The user account's name.</param>
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

    /// <summary>Their role needs an authenticator app and they have none: nothing works but setting it up.</summary>
    public bool MustSetUpApp { get; init; }

    /// <summary>The keys this person uses on the screens.</summary>
    public KeyChoice Keys { get; init; } = KeyChoice.AsShipped;
}
