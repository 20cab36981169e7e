using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.MovedPayments;

/// <summary>Why a payment is not moved.</summary>
public static class MovedPaymentRefusals
{
    /// <summary>No such move.</summary>
    public static readonly Refusal Unknown = new("moved-payments.unknown", "There is no moved payment with this number. Search for its number, or open the receipt.");

    /// <summary>Not a payment, or it paid nothing there.</summary>
    public static readonly Refusal NothingPaid = new("moved-payments.nothing-paid", "This payment paid nothing that can be moved. Choose what it paid on the receipt’s page.");

    /// <summary>All of it was moved.</summary>
    public static readonly Refusal NothingLeft = new("moved-payments.nothing-left", "All that this payment paid there was moved before. Look at the moves on the receipt’s page.");

    /// <summary>The receipt is voided, or about to be.</summary>
    public static readonly Refusal NotGood = new("moved-payments.not-good", "This receipt is voided, or its void waits for approval. A payment that is voided cannot be moved. Take the payment again instead.");

    /// <summary>No account.</summary>
    public static readonly Refusal ToUnknown = new("moved-payments.to-unknown", "Enter the number of the account that the money belongs to.", "To");

    /// <summary>Nothing would change.</summary>
    public static readonly Refusal Nowhere = new("moved-payments.nowhere", "The money pays this already. Choose another period, or another account.", "Targets");

    /// <summary>Something of another account.</summary>
    public static readonly Refusal NotOfAccount = new("moved-payments.not-of-account", "What was chosen does not belong to that account. Choose again what the money was meant for.", "Targets");

    /// <summary>The choice was paid in the meantime.</summary>
    public static readonly Refusal NothingOwed = new("moved-payments.nothing-owed", "Nothing is owed there on the day of this payment. Choose another period, or none: then the money stays as unapplied credit of that account.", "Targets");

    /// <summary>The figures are others by now.</summary>
    public static readonly Refusal Changed = new("moved-payments.changed", "The figures changed since this page was opened. Nothing was moved. Look at the new figures, then move the payment.");

    /// <summary>Credit that came of it is used.</summary>
    public static readonly Refusal CreditUsed = new("moved-payments.credit-used", "Part of what this payment paid became unapplied credit and was used since. Reverse that first: on the account’s Apply credit page, under “Used before”.");

    /// <summary>What it paid at the right place is used on.</summary>
    public static readonly Refusal UsedSince = new("moved-payments.used-since", "The money was used again since it was moved, so the move cannot be reversed. Reverse that first: on the account’s Apply credit page, under “Used before”.");

    /// <summary>Its money is not at the bank yet.</summary>
    public static readonly Refusal NotBanked = new("moved-payments.not-banked", "The money of this receipt is not sealed in a deposit yet, so it is voided, not reversed. Open the receipt and choose Void.");

    /// <summary>A reversal to anywhere but the credit of the account that paid.</summary>
    public static readonly Refusal ReversalStays = new("moved-payments.reversal-stays", "A reversed payment stays as unapplied credit of the account that paid it. To put it elsewhere, move it.", "To");

    /// <summary>A reversal by one person.</summary>
    public static readonly Refusal ReversalNeedsSecond = new("moved-payments.reversal-second", "The reversal of a banked payment always needs a second person: a supervisor approves it here, or it waits in Approvals.");

    /// <summary>Another form under the same key.</summary>
    public static Refusal OtherContent(MovedPaymentNumber number) => new("moved-payments.other-content", $"This form was sent before and is {number}. Start again from the receipt for another move.");

    /// <summary>More than it paid, or nothing.</summary>
    public static Refusal WrongAmount(Money left) => new("moved-payments.amount", $"Enter how much to move: more than 0.00, at most the {left.InDollars()} that this payment pays there.", "Amount");

    /// <summary>More than one person may move alone.</summary>
    public static Refusal AboveOne(Money upTo, Money amount, Money before) => new("moved-payments.above-one", before.IsPositive
        ? $"One person may move up to {upTo.InDollars()}. This is {amount.InDollars()}, and {before.InDollars()} was moved on these accounts by one person before. A supervisor approves it here, or it waits in Approvals."
        : $"One person may move up to {upTo.InDollars()}. This is {amount.InDollars()}: a supervisor approves it here, or it waits in Approvals.");

    /// <summary>Somebody else asked.</summary>
    public static Refusal OnlyWhoAsked(string who) => new("moved-payments.only-who-asked", $"Only {who}, who asked for it, can withdraw this. A supervisor can deny it.");

    /// <summary>It does not lead there.</summary>
    public static Refusal WrongMove(MovedPayment moved)
    {
        ArgumentNullException.ThrowIfNull(moved);
        return new("moved-payments.state", $"{moved.Number} {(moved.State == MovedPaymentState.Requested ? "still waits for approval" : $"is {moved.State.Words()}")}, so this cannot be done now. Look at it again.");
    }
}
