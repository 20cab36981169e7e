using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
namespace TaxCounter.Domain.SignIn;

/// <summary>
/// The sessions of everybody signed in. A session of a shut sign-in or of an old password is not found. What changes one is refused where the records cannot be written.
/// </summary>
public interface ISignInSessions
{
    /// <summary>Starts one.</summary>
    Task<Result<Done>> StartAsync(SignInSession session);

    /// <summary>The session of that key, unless it ended, and for whom that person decides on a day of the office.</summary>
    Task<SignInSession?> FindAsync(string keyHash, DateOnly today);

    /// <summary>The sessions of one sign-in that have not ended by <paramref name="at"/> (UTC).</summary>
    Task<IReadOnlyList<SignInSession>> OfAsync(StaffId who, DateTime at);

    /// <summary>Writes down that somebody was there at that moment (UTC).</summary>
    Task SeenAsync(string keyHash, DateTime at);

    /// <summary>Locks the screen.</summary>
    Task<Result<Done>> LockAsync(string keyHash, DateTime at);

    /// <summary>Unlocks the screen.</summary>
    Task<Result<Done>> UnlockAsync(string keyHash, DateTime at);

    /// <summary>Ends one session.</summary>
    Task<Result<Done>> EndAsync(string keyHash);

    /// <summary>Ends every session of one sign-in.</summary>
    Task EndAllAsync(StaffId who);

    /// <summary>Keeps a form that was sent while the screen was locked (already protected), or clears it with null.</summary>
    Task<Result<Done>> HoldAsync(string keyHash, byte[]? form);

    /// <summary>The form that was kept, or null.</summary>
    Task<byte[]?> HeldAsync(string keyHash);
}
