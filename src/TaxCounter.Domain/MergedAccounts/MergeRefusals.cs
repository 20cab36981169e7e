using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.MergedAccounts;

/// <summary>Why two accounts are not merged, or not taken apart.</summary>
public static class MergeRefusals
{
    public static readonly Refusal Unknown = new("merged-accounts.unknown", "There is no such merge. Open the account again from the search.");

    public static readonly Refusal OtherUnknown = new("merged-accounts.other-unknown", "Enter the ten digits of the other account. No account has the number that was entered.", "Other");

    public static readonly Refusal Same = new("merged-accounts.same", "An account cannot be merged into itself. Enter the number of the other one.", "Other");

    public static readonly Refusal WhichStays = new("merged-accounts.which-stays", "Choose which of the two accounts stays.", "Stays");

    public static readonly Refusal OtherContent = new("merged-accounts.other-content", "This form was sent before with other content. Open the account again.");

    /// <summary>One of the two is a duplicate already.</summary>
    public static Refusal AlreadyMerged(Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return new("merged-accounts.already-merged", $"{account.Number.Grouped()} is merged into {account.MergedInto?.Grouped()} already. Use that number, or have a supervisor undo that merge first.", "Other");
    }

    /// <summary>A merge of the duplicate is at a supervisor already.</summary>
    public static Refusal WaitsAlready(Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        return new("merged-accounts.waits-already", $"A merge of {account.Number.Grouped()} is already with a supervisor. Its page tells who proposed it.");
    }

    /// <summary>A household is no business.</summary>
    public static readonly Refusal OtherKind = new("merged-accounts.other-kind", "One of the accounts is a business and the other a household. Only accounts of one kind can be merged.", "Other");

    /// <summary>Work on the duplicate is not finished.</summary>
    public static Refusal Open(AccountNumber of, string what) =>
        new("merged-accounts.open", $"{of.Grouped()} has work that the office has not finished: {what}. Finish, close or withdraw it first. Or keep this account and merge the other one into it.");

    public static Refusal NotYours(string name) => new("merged-accounts.not-yours", $"{name} proposed this merge. Only they can withdraw it; a supervisor can deny it.");

    public static Refusal WrongMove(AccountMerge merge)
    {
        ArgumentNullException.ThrowIfNull(merge);
        return new("merged-accounts.wrong-move", merge.State switch
        {
            MergeState.Proposed => "Nobody has decided on this merge yet.",
            MergeState.Merged => "These accounts are merged already.",
            MergeState.Denied => "This merge was denied. Propose a new one.",
            MergeState.Withdrawn => "This merge was withdrawn. Propose a new one.",
            _ => "This merge was undone already.",
        });
    }
}
