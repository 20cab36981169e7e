namespace TaxCounter.Domain.SignIn;

/// <summary>Who tried to sign in, from where, as far as it is on record.</summary>
public interface ISignInHistory
{
    /// <summary>The tries since a moment (UTC), the oldest first.</summary>
    /// <param name="failedSince">Since when wrong passwords count.</param>
    /// <param name="doneSince">Since when those count who got in.</param>
    Task<IReadOnlyList<SignInTry>> Since(DateTime failedSince, DateTime doneSince);
}
