using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.SignIn;

/// <summary>Refusals of the second step of signing in.</summary>
public static class SecondFactorRefusals
{
    /// <summary>The one answer for a wrong code and a locked user account.</summary>
    public static readonly Refusal WrongCode =
        new("sign-in.wrong-code", "This code is wrong or too old, or the user account is locked. Enter the six digits that the app shows now. Five wrong codes lock a user account for 15 minutes.", "Code");

    /// <summary>The one answer for a wrong recovery code, one that was used, and a locked user account.</summary>
    public static readonly Refusal WrongRecoveryCode =
        new("sign-in.wrong-recovery-code", "This recovery code is wrong or was used before, or the user account is locked. Enter another one. Five wrong codes lock a user account for 15 minutes.", "Code");

    /// <summary>The right code, which signed in or approved something already.</summary>
    public static readonly Refusal UsedCode =
        new("sign-in.used-code", "This code was used already. Each code works once. Wait until the app shows the next one, 30 seconds at most, and enter that.", "Code");

    /// <summary>While it is set up: the code that was entered is not the app's.</summary>
    public static readonly Refusal NotTheAppsCode =
        new("sign-in.not-the-apps-code", "This is not the code that the app shows for this key. Enter the six digits it shows now. If it happens again, check that the phone sets its clock by itself, and scan the code once more.", "Code");

    /// <summary>The form lies open too long, or its address was typed.</summary>
    public static readonly Refusal AskedTooLongAgo =
        new("sign-in.asked-too-long-ago", "That took longer than ten minutes. Enter your password and a code again.");

    /// <summary>The page for the code lies open too long.</summary>
    public static readonly Refusal PasswordTooLongAgo =
        new("sign-in.password-too-long-ago", "That took longer than ten minutes, or your user account was changed. Enter your user name and password again.");

    /// <summary>The person has an app already, and a new one takes its place only after the old one's code.</summary>
    public static readonly Refusal AlreadySetUp =
        new("sign-in.already-set-up", "You have already set up an authenticator app. To use another one, enter your password and a code first.");

    /// <summary>There is no app whose recovery codes could be made again.</summary>
    public static readonly Refusal NothingSetUp =
        new("sign-in.nothing-set-up", "You have not set up an authenticator app yet.");

    /// <summary>The key that rows are sealed with is another one than when the app was set up.</summary>
    public static readonly Refusal KeyUnreadable =
        new("sign-in.key-unreadable", "The key of your authenticator app cannot be read with the office's key file. Ask the administrator, who can remove the app so that you can set it up again.", "Code");

    /// <summary>At another person's window: who has an app signs with it.</summary>
    public static Refusal CodeNeeded(string name) =>
        new("sign-in.code-needed", $"{name} uses an authenticator app. Enter the password again, and the six digits that the app shows now.", "AppCode");

    /// <summary>At another person's window: somebody whose role needs an app has not set it up.</summary>
    public static Refusal NotSetUpYet(string name) =>
        new("sign-in.not-set-up-yet", $"{name} has not set up an authenticator app yet, and this office requires one. {name} signs in at their own workstation first and sets it up there.", "UserName");
}
