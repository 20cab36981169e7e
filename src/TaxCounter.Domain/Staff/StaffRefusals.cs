using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Staff;

/// <summary>Refusals that concern who is asking.</summary>
public static class StaffRefusals
{
    /// <summary>The permission table says no.</summary>
    public static Refusal NotAllowed(StaffMember who, string what, string ask = "a supervisor") =>
        new("staff.not-allowed", $"{who.Name} is signed in as {who.Role.WithArticle()} and cannot {what}. Ask {ask}.");

    /// <summary>Somebody tries to approve what they themselves asked for.</summary>
    public static readonly Refusal OwnWork =
        new("staff.own-work", "This needs a second person. You cannot approve your own request.");

    /// <summary>Somebody decides only in another's place, and that other had a hand in it.</summary>
    public static Refusal WorkOfTheOneDecidedFor(string name) =>
        new("staff.work-of-the-one-decided-for", $"This needs another person. {name}, for whom you decide, took part in it.");

    /// <summary>A reason is missing.</summary>
    public static readonly Refusal ReasonNeeded =
        new("staff.reason-needed", "Enter a reason in a few words. It stays with the record.", "Reason");

    /// <summary>A reason is too long.</summary>
    public static readonly Refusal ReasonTooLong =
        new("staff.reason-too-long", "Use 500 characters or fewer for the reason.", "Reason");

    /// <summary>What is wrong with the reason of an act: missing where one is needed, too long, or a card number in it. Null when nothing is.</summary>
    public static Refusal? WrongReason(CounterAct act, bool needed)
    {
        ArgumentNullException.ThrowIfNull(act);
        return act.Reason switch
        {
            null => needed ? ReasonNeeded : null,
            { Length: > 500 } => ReasonTooLong,
            var reason => WrongText(reason, "Reason"),
        };
    }

    /// <summary>What is wrong with a free text: a card number or a tax id in it. Null when neither is.</summary>
    public static Refusal? WrongText(string? text, string field) =>
        CardNumberGuard.HoldsCardNumber(text) ? CardNumber(field) : TaxIdGuard.HoldsTaxId(text) ? TaxId(field) : null;

    /// <summary>A free-text field holds what looks like a tax id.</summary>
    public static Refusal TaxId(string field) =>
        new("staff.tax-id", "This looks like a Social Security number or another tax ID. It belongs in the tax ID field only, where it is kept encrypted. Write its last four digits here.", field);

    /// <summary>A free-text field holds what looks like a card number.</summary>
    public static Refusal CardNumber(string field) =>
        new("staff.card-number", "This looks like a card number. Never enter card numbers. Use the terminal's reference and the last four digits.", field);

    /// <summary>The one answer for an unknown name, a wrong password, a locked account and a disabled user account.</summary>
    public static readonly Refusal WrongPassword =
        new("staff.wrong-password", "The user name or password is wrong, or the user account is locked. Check both. Five wrong passwords lock a user account for 15 minutes; an administrator can unlock it. A one-time code works only once.", "Password");

    /// <summary>Too many wrong passwords from one workstation.</summary>
    public static readonly Refusal TooManyTries =
        new("staff.too-many-tries", "Too many wrong passwords came from this workstation. Wait five minutes, then try again.", "Password");

    /// <summary>No user account of that name.</summary>
    public static Refusal NoSuchSignIn(string userName) =>
        new("staff.no-such-sign-in", $"There is no user account “{userName}”.", "UserName");

    /// <summary>The name is taken.</summary>
    public static Refusal UserNameTaken(string userName) =>
        new("staff.user-name-taken", $"There is already a user account “{userName}”. Choose another user name.", "UserName");

    /// <summary>The name is malformed.</summary>
    public static readonly Refusal UserNameMalformed =
        new("staff.user-name-malformed", "A user name has 2 to 40 letters, digits, dots, dashes or underscores.", "UserName");

    /// <summary>The name printed on receipts or the employee number is missing or too long.</summary>
    public static readonly Refusal NameNeeded =
        new("staff.name-needed", "Enter the name printed on receipts (60 characters or fewer) and the employee number (30 or fewer).", "DisplayName");

    /// <summary>No role, or the program's own.</summary>
    public static readonly Refusal RoleNeeded =
        new("staff.role-needed", "Choose a role: clerk, supervisor, auditor or administrator.", "Role");

    /// <summary>Shorter than fifteen characters.</summary>
    public static readonly Refusal PasswordTooShort =
        new("staff.password-too-short", "Use at least 15 characters. Several words in a row are easy to remember.", "Password");

    /// <summary>Longer than 256 characters.</summary>
    public static readonly Refusal PasswordTooLong =
        new("staff.password-too-long", "Use 256 characters or fewer for the password.", "Password");

    /// <summary>On the list of common passwords, a keyboard row, a repetition, or made of the user's or the office's name.</summary>
    public static readonly Refusal PasswordCommon =
        new("staff.password-common", "This password is easy to guess: it is a common password, a row of keys, a repetition, or close to your name, the office's name or the program's name. Choose another one.", "Password");
}
