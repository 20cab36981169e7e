using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Staff;

/// <summary>Checks who stands at the keyboard: user name and password against the office's sign-ins, with the lockout that guards them.</summary>
public interface ISignInDesk
{
    /// <summary>
    /// The person behind a user name and password. Unknown name, wrong password, a locked account and a shut sign-in are refused with the same words and in
    /// similar time; five wrong passwords lock the account for fifteen minutes, the right password included. A one-time code is taken in place of a password, once.
    /// </summary>
    Task<Result<StaffMember>> CheckAsync(string userName, string password, string from);

    /// <summary>The same check for a sign-in that is already known: unlocking the screen, typing one's own password again.</summary>
    Task<Result<StaffMember>> CheckAgainAsync(StaffId who, string password, string from);

    /// <summary>
    /// The person's own password after a one-time code; every session of the sign-in ends. Refused: too short, too common, and where there is nothing to choose.
    /// </summary>
    Task<Result<StaffMember>> ChooseAsync(StaffId who, string password, string from);
}

/// <summary>
/// A second look at who is asking, at the moment of an act that needs it: a supervisor's own sign-in at the clerk's screen (the clerk stays signed in),
/// or one's own password again. Wrong passwords count to the lockout like any other.
/// </summary>
public interface IStepUp
{
    /// <summary>The person confirmed, if the password is right and the permission table, or a delegation that holds on <paramref name="today"/>, lets them do it.</summary>
    Task<Result<StaffMember>> ConfirmAsync(string userName, string password, Permission permission, DateOnly today);

    /// <summary>The signed-in person's own password again before an act that asks for it. For whom they decide stays as it is for this request.</summary>
    Task<Result<StaffMember>> ConfirmOwnAsync(StaffMember who, string password, Permission permission);
}

/// <summary>What happened at the sign-in desk.</summary>
public enum SignInEvent
{
    /// <summary>Signed in.</summary>
    SignedIn,

    /// <summary>Wrong password, unknown name or shut sign-in.</summary>
    Refused,

    /// <summary>The account was locked by too many wrong passwords.</summary>
    LockedOut,

    /// <summary>Too many wrong passwords from one address.</summary>
    Throttled,

    /// <summary>Signed out.</summary>
    SignedOut,

    /// <summary>The screen was locked.</summary>
    ScreenLocked,

    /// <summary>The screen was unlocked with the password.</summary>
    ScreenUnlocked,

    /// <summary>A password was typed again for an act that asks for it.</summary>
    SteppedUp,

    /// <summary>A sign-in was added.</summary>
    Added,

    /// <summary>A sign-in was shut; its sessions ended.</summary>
    Disabled,

    /// <summary>A sign-in got a new password; its sessions ended.</summary>
    Reset,

    /// <summary>The permission table said no.</summary>
    Denied,

    /// <summary>Signed in with a one-time code, which is used up with that.</summary>
    CodeUsed,

    /// <summary>The person chose their own password.</summary>
    PasswordChosen,
}

/// <summary>One line of what happened at the sign-in desk; never holds a password.</summary>
/// <param name="Event">What.</param>
/// <param name="UserName">The name as typed or known.</param>
/// <param name="Who">The person, when known.</param>
/// <param name="From">The workstation's address, or the verb.</param>
/// <param name="At">When (UTC).</param>
/// <param name="Note">More, in words.</param>
public sealed record SignInNote(SignInEvent Event, string UserName, StaffMember? Who, string From, DateTime At, string Note = "");

/// <summary>Where the sign-in desk writes down what happened. Writing is part of no other act and must not fail it.</summary>
public interface ISignInJournal
{
    /// <summary>Writes one line.</summary>
    Task WriteAsync(SignInNote note);
}
