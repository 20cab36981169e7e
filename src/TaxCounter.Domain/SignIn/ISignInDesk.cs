using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.SignIn;

/// <summary>Checks who stands at the keyboard: user name and password against the office's sign-ins, with the lockout that guards them.</summary>
public interface ISignInDesk
{
    /// <summary>
    /// The person behind a user name and password. Unknown name, wrong password, a locked account and a shut sign-in are refused with the same words and in
    /// similar time; five wrong passwords lock the account for fifteen minutes, the right password included. A one-time code is taken in place of a password, once.
    /// Whoever has an authenticator app is not signed in by this: their code is awaited (<see cref="ISecondFactors.EnterAsync"/>).
    /// </summary>
    Task<Result<SignInAnswer>> CheckAsync(string userName, string password, string from);

    /// <summary>
    /// The same check for a sign-in that is already known: unlocking the screen, typing one's own password again. The password alone is enough: the session began
    /// with the second step where there is one.
    /// </summary>
    Task<Result<StaffMember>> CheckAgainAsync(StaffId who, string password, string from);

    /// <summary>
    /// The person's own password after a one-time code; every session of the sign-in ends. Refused: too short, too common, and where there is nothing to choose.
    /// </summary>
    Task<Result<StaffMember>> ChooseAsync(StaffId who, string password, string from);
}
