using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Accounts;

/// <summary>What is refused about accounts, in sentences.</summary>
public static class AccountRefusals
{
    /// <summary>No such account.</summary>
    public static Refusal Unknown(string number) =>
        new("accounts.unknown", $"There is no account {number}. Search by name, address or phone.");

    /// <summary>A duplicate that was merged: nothing new begins on it.</summary>
    public static Refusal Merged(AccountNumber merged, AccountNumber stays) =>
        new("accounts.merged", $"{merged.Grouped()} is a duplicate and was merged into {stays.Grouped()}. Do this on {stays.Grouped()}.");

    /// <summary>No number is left for a new account.</summary>
    public static readonly Refusal NumbersUsedUp =
        new("accounts.numbers-used-up", "All account numbers are used. Ask the administrator to call whoever maintains TaxCounter.");

    /// <summary>The same registration twice.</summary>
    public static Refusal AlreadyRegistered(string taxType, DateOnly from) =>
        new("accounts.already-registered", $"The account is already registered for {taxType} from {DateWords.Date(from)}.");

    /// <summary>A filing frequency that would change what was filed, or what is not filed.</summary>
    public static Refusal FrequencyNotAhead(string taxType, DateOnly from) =>
        new("accounts.frequency-not-ahead", $"{taxType} cannot be filed otherwise from {DateWords.Printed(from)}: it is not ahead, or the account does not file it then. Look at the account's registrations.");
}
