using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Refunds;

/// <summary>Why a refund is not claimed, recommended, approved or paid.</summary>
public static class RefundRefusals
{
    /// <summary>No amount.</summary>
    public static readonly Refusal AmountNeeded = new("refunds.amount-needed", "Enter how much is claimed, more than 0.00.", "Amount");

    /// <summary>A day to come.</summary>
    public static readonly Refusal ClaimedLater = new("refunds.claimed-later", "The claim cannot have come in after today. Check the day.", "ClaimedOn");

    /// <summary>A day to come.</summary>
    public static readonly Refusal SwornLater = new("refunds.sworn-later", "The statement cannot have been sworn after today. Check the day.", "SwornOn");

    /// <summary>The credit is used up.</summary>
    public static readonly Refusal CreditGone = new("refunds.credit-gone", "The credit is used up or smaller than the claim by now. Look at the account, then return, deny, or withdraw this claim.");

    /// <summary>Another claim on the same credit.</summary>
    public static Refusal ClaimedAlready(RefundNumber number) => new("refunds.claimed-already", $"This credit is claimed already: {number}. Work that claim.");

    /// <summary>Credits of different taxpayers.</summary>
    public static readonly Refusal OtherTaxpayer = new("refunds.other-taxpayer", "A credit is of another taxpayer: the tax IDs of the accounts differ. Claim it by itself.", "Others");

    /// <summary>The same form with other content.</summary>
    public static Refusal OtherContent(RefundNumber number) => new("refunds.other-content", $"This form was sent before and is claim {number}. Start again for another claim.");

    /// <summary>Something is owed.</summary>
    public static Refusal OffsetFirst(Money owed) => new("refunds.offset-first", $"{owed.InDollars()} is owed that this credit pays first. Apply the credit under Off accounts, then refund the rest.");

    /// <summary>More than the claim.</summary>
    public static Refusal MoreThanClaimed(Money claimed) => new("refunds.more-than-claimed", $"No more than the claimed {claimed.InDollars()} can be refunded. Lower the amount.", "Amount");

    /// <summary>The statement was not sworn.</summary>
    public static readonly Refusal NotSworn = new("refunds.not-sworn", "The claim has no sworn statement yet. Ask the customer for it, then enter before whom and when it was sworn.");

    /// <summary>The rest of a claim's fields.</summary>
    public static Refusal Needed(string field) => new("refunds.needed", field switch
    {
        "SignedBy" => "Enter who signed the claim.",
        "Capacity" => "Enter as what they signed: owner, officer, or representative.",
        "Statement" => "Enter why more was paid than was due, in the customer's words.",
        "Payee" => "Enter to whom it is paid.",
        _ => "Enter where the check goes.",
    }, field);

    /// <summary>A routing number that is none.</summary>
    public static Refusal WrongRouting(string number) => new(
        "refunds.routing-number",
        number.Length == 9 && CheckDigit.IsRoutingRange(number) ? $"{number} is not a routing number: its check digit is wrong. Read it again from the customer's check."
        : number.Length == 9 ? $"{number} is not a routing number: none begins with {number[..2]}. Read it again from the customer's check."
        : $"{number} is not a routing number: it has nine digits. Read it again from the customer's check.",
        "PayTo");

    /// <summary>The figures changed since they were read.</summary>
    public static readonly Refusal FiguresChanged = new("refunds.figures-changed", "The interest or the credit has changed since this page was shown. Look at the figures again, then decide.");

    /// <summary>The one who recommended releases nothing of theirs; above the limit neither does who approved.</summary>
    public static readonly Refusal OwnRelease = new("refunds.own-release", "None of the approved refunds can be sent to finance by you: you recommended them, or you approved one above the limit. Ask another supervisor.");

    /// <summary>Nothing waits.</summary>
    public static readonly Refusal NothingApproved = new("refunds.nothing-approved", "No approved refund waits for a file. Approve one first.");

    /// <summary>A reference is missing.</summary>
    public static readonly Refusal ReferenceNeeded = new("refunds.reference-needed", "Enter the number of the check or the ACH reference, in 50 characters or fewer.", "Reference");

    /// <summary>A day before the release or to come.</summary>
    public static readonly Refusal PaidDay = new("refunds.paid-day", "Enter the day it was paid: not before it was sent to finance, and not after today.", "PaidOn");

    /// <summary>No such file.</summary>
    public static readonly Refusal UnknownFile = new("refunds.unknown-file", "There is no such file for finance.");
}
