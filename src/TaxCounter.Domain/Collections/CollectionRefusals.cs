using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Collections;

/// <summary>Why a call, a contact, a promise or a letter about what is overdue is refused.</summary>
public static class CollectionRefusals
{
    /// <summary>The longest note.</summary>
    public const int LongestNote = 500;

    /// <summary>No such account.</summary>
    public static readonly Refusal AccountUnknown = new("collections.account", "There is no account with this number. Search for it.");

    /// <summary>No such promise.</summary>
    public static readonly Refusal PromiseUnknown = new("collections.promise-unknown", "There is no such promise. Look at the account's contacts.");

    /// <summary>It is not broken.</summary>
    public static readonly Refusal NotBroken = new("collections.not-broken", "This promise is not broken on that day: its day has not passed, or it was paid.");

    /// <summary>No outcome.</summary>
    public static readonly Refusal OutcomeNeeded = new("collections.outcome", "Choose what came of it.", "Outcome");

    /// <summary>An outcome needs words.</summary>
    public static readonly Refusal NoteNeeded = new("collections.note", "Enter in a few words what was said. The next clerk reads it.", "Note");

    /// <summary>The words are too long.</summary>
    public static readonly Refusal NoteTooLong = new("collections.note-long", $"Use {LongestNote} characters or fewer for the note.", "Note");

    /// <summary>An amount is missing.</summary>
    public static readonly Refusal AmountNeeded = new("collections.amount", "Enter how much they promised to pay.", "Amount");

    /// <summary>Nothing is overdue.</summary>
    public static readonly Refusal NothingOverdue = new("collections.nothing-overdue", "Nothing of this account is overdue. Choose another account.");

    /// <summary>No call was begun.</summary>
    public static readonly Refusal NotClaimed = new("collections.not-claimed", "Begin the call first, so that nobody else calls at the same time. Choose Begin the call; what you entered stays.");

    /// <summary>Nobody is left to be called.</summary>
    public static readonly Refusal NobodyLeft = new("collections.nobody-left", "Nobody is left to call on this list. Everybody on it was reached or tried today, has promised a later day, has no number, or may not be called. Change the list, or go on tomorrow.");

    /// <summary>No number.</summary>
    public static readonly Refusal NoPhone = new("collections.no-phone", "The account has no telephone number. Write a letter.");

    /// <summary>Nothing to send.</summary>
    public static readonly Refusal NothingOwed = new("collections.nothing-owed", "Nothing is owed on this account, so there is nothing to write about.");

    /// <summary>Nothing on file to demand.</summary>
    public static readonly Refusal NothingToDemand = new("collections.nothing-to-demand", "A demand is for returns that are filed and not fully paid. This account has none that is overdue. Send a notice of balance.");

    /// <summary>No such letters.</summary>
    public static readonly Refusal RunUnknown = new("collections.run-unknown", "There are no letters in bulk with this number.");

    /// <summary>A list without accounts.</summary>
    public static readonly Refusal NobodyOnList = new("collections.nobody-on-list", "No account is on this list. Choose another list.");

    /// <summary>A list that is too long.</summary>
    public static Refusal TooMany(int most) => new("collections.too-many", $"More than {most:#,0} accounts are on this list. Narrow it: by amount, age, tax or district.");

    /// <summary>A court has the case.</summary>
    public static Refusal Bankruptcy(string alert) => new("collections.bankruptcy", $"The account is under a bankruptcy court: {alert.TrimEnd('.')}. Nothing is asked for without counsel. A statement of account can be sent when the customer wants one.");

    /// <summary>A demand runs.</summary>
    public static Refusal DemandRuns(DateOnly until) => new("collections.demand-runs", $"A demand for this is out already. Its last day is {DateWords.Date(until)}. Send another one after that day.");

    /// <summary>Somebody else is calling.</summary>
    public static Refusal Claimed(string name) => new("collections.claimed", $"{name} is calling this account now. Take the next one.");

    /// <summary>An alert forbids it.</summary>
    public static Refusal Forbidden(string alert, string says) => new("collections.forbidden", $"An alert on this account forbids calls: {alert.TrimEnd('.')}. {says}");

    /// <summary>Only a call ends so.</summary>
    public static Refusal ByCallOnly(ContactOutcome outcome) => new("collections.by-call-only", $"“{outcome.Words()}” is what a call of the office can come to. Choose another outcome.", "Outcome");

    /// <summary>More than is owed.</summary>
    public static Refusal AmountTooMuch(Money owed, DateOnly by) => new("collections.amount-much", $"On {DateWords.Date(by)} {owed.InDollars()} is owed in all. Enter that or less.", "Amount");

    /// <summary>A day that cannot be.</summary>
    public static Refusal Day(DateOnly first, DateOnly last) => new("collections.day", $"Enter the day by which they pay: from {DateWords.Date(first)} to {DateWords.Date(last)}. For a later day offer a payment plan.", "PayBy");

    /// <summary>The office is closed.</summary>
    public static Refusal DayClosed(DateOnly day, DateOnly next) => new("collections.day-closed", $"The office is closed on {DateWords.WithWeekday(day)}. Enter a business day; the next one is {DateWords.Date(next)}.", "PayBy");

    /// <summary>Another form under the same key.</summary>
    public static readonly Refusal OtherContent = new("collections.other-content", "This form was sent before with another outcome. Open the account again to note another contact.");

    /// <summary>Not by this role.</summary>
    public static Refusal NotAllowed(StaffMember who, string what) => StaffRefusals.NotAllowed(who, what);
}
