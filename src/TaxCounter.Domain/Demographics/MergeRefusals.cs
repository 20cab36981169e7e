using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Demographics;

/// <summary>Why two accounts are not merged.</summary>
public static class MergeRefusals
{
    public static readonly Refusal Unknown = new("merges.unknown", "There is no such merge. Open the account again from the search.");

    public static readonly Refusal OtherUnknown = new("merges.other-unknown", "Enter the number of the account that stays: ten digits.", "Into");

    public static readonly Refusal Same = new("merges.same", "An account cannot be merged into itself. Enter the number of the other one.", "Into");

    public static readonly Refusal OtherContent = new("merges.other-content", "This form was sent before with other content. Open the account again.");

    /// <summary>The account is merged already.</summary>
    public static Refusal AlreadyMerged(Account account, AccountNumber into) => new("merges.already-merged", $"{account.Number.Grouped()} is merged into {into.Grouped()} already. A supervisor undoes that first.");

    /// <summary>A merge of the account waits already.</summary>
    public static Refusal WaitsAlready(Account account) => new("merges.waits-already", $"A merge of {account.Number.Grouped()} waits for a supervisor already.");

    /// <summary>The account that should stay points, straight or by others, to this one.</summary>
    public static Refusal Circle(AccountNumber into) => new("merges.circle", $"{into.Grouped()} is itself merged into this account, straight or by others. Keep this account, or undo that merge first.", "Into");

    /// <summary>The two are of different kinds: a household is no business.</summary>
    public static readonly Refusal OtherKind = new("merges.other-kind", "One of the accounts is a business and the other a household. Only accounts of one kind can be merged.", "Into");

    /// <summary>Work on one of the accounts is not finished.</summary>
    public static Refusal Open(AccountNumber of, string what) => new("merges.open", $"{of.Grouped()} has {what}. Finish or withdraw it first, then merge.");

    public static Refusal NotYours(string name) => new("merges.not-yours", $"{name} proposed this merge. Only they can withdraw it; a supervisor can deny it.");

    public static Refusal WrongMove(AccountMerge merge) => new("merges.wrong-move", merge.State switch
    {
        MergeState.Proposed => "This merge waits for a supervisor.",
        MergeState.Merged => "These accounts are merged already.",
        MergeState.Denied => "This merge was denied. Propose a new one.",
        MergeState.Withdrawn => "This merge was withdrawn. Propose a new one.",
        _ => "This merge was undone already.",
    });
}
