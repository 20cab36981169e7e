namespace TaxCounter.Domain.SignIn;

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

    /// <summary>The password was right, and the code of the authenticator app is awaited.</summary>
    AwaitsCode,

    /// <summary>An authenticator app was set up.</summary>
    AppSetUp,

    /// <summary>New recovery codes were made.</summary>
    CodesRenewed,
}
