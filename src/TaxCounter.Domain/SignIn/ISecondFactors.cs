using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.SignIn;

/// <summary>
/// Authenticator apps: the second step of signing in, setting one up, and recovery codes for the day the phone is gone. Wrong codes count to the lockout like wrong
/// passwords and are on record; a code is taken once; keys are kept encrypted and recovery codes as hashes only.
/// </summary>
public interface ISecondFactors
{
    /// <summary>What a person has set up.</summary>
    Task<SecondFactorState> StateAsync(StaffId who);

    /// <summary>
    /// The second step of signing in, after the right password: a code of the app, or a recovery code, which is used up with that. Refused: wrong, used before, locked,
    /// and where the user account was changed since the password.
    /// </summary>
    Task<Result<EnteredCode>> EnterAsync(AwaitedCode awaited, string? typed, string from);

    /// <summary>A code of the app, or a recovery code, again: before another app is set up or recovery codes are made again. Refused as <see cref="EnterAsync"/>.</summary>
    Task<Result<EnteredCode>> AgainAsync(StaffId who, string? typed, string from);

    /// <summary>A key to set up an app with, nowhere written down: the same for the same session and nonce until the user account changes.</summary>
    /// <param name="who">Whose.</param>
    /// <param name="session">The session that asks: in another one it is another key.</param>
    /// <param name="nonce">Empty for a first app; random for one that takes the place of another.</param>
    Task<AuthenticatorKey> OfferAsync(StaffId who, string session, string nonce);

    /// <summary>
    /// Sets up the app with the key that was offered, once a code proves that it has it; every session of the person ends. Refused: another code, and a first app where there
    /// is one already.
    /// </summary>
    Task<Result<NewSecondFactor>> SetUpAsync(SecondFactorAsked asked, string from);

    /// <summary>New recovery codes; those before are void. Refused where no app is set up.</summary>
    Task<Result<NewSecondFactor>> RenewCodesAsync(StaffId who, string from);
}
