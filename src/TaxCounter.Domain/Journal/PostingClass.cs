using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Journal;

/// <summary>What a kind of posting is to everything that reads the journal.</summary>
/// <param name="Words">What happened, in one or two words, as a list says it.</param>
public sealed record PostingClass(string Words)
{
    /// <summary>The same within a sentence: <c>a void of a payment was posted</c>.</summary>
    public string InSentence { get => field ?? Words.ToLowerInvariant(); init; }

    /// <summary>To tax and fee.</summary>
    public PrincipalEffect Principal { get; init; } = PrincipalEffect.None;

    /// <summary>To penalty and interest.</summary>
    public LateChargeEffect LateChargesWalk { get; init; } = LateChargeEffect.None;

    /// <summary>To what was paid and received.</summary>
    public PaidEffect Paid { get; init; } = PaidEffect.None;

    /// <summary>Whether it corrects what was charged, as of the day of the charge.</summary>
    public bool IsAdjustment { get; init; }

    /// <summary>Whether it only follows from another posting: nobody decided on it, and the customer was told nothing new by it.</summary>
    public bool IsFollowUp { get; init; }

    /// <summary>What has to be true of a drawer that its lines name; <see cref="DrawerNeed.None"/> where it moves nothing in a drawer.</summary>
    public DrawerNeed Drawer { get; init; } = DrawerNeed.None;

    /// <summary>Whether somebody used unapplied credit up by it, and can reverse that on the account's page.</summary>
    public bool UsesCredit { get; init; }

    /// <summary>Whether it takes money of a payment off what that paid, so that it pays something else.</summary>
    public bool IsMovedPayment { get; init; }

    /// <summary>Whether it takes back what a check paid that the bank did not pay.</summary>
    public bool IsReturnedCheck { get; init; }

    /// <summary>Whether the bank paid a returned check after all by it.</summary>
    public bool IsRedeposit { get; init; }

    /// <summary>Whether money of a payment comes off what it paid; the payment it names keeps the rest.</summary>
    public bool TakesPaymentOff => IsMovedPayment || IsReturnedCheck;

    /// <summary>Whether it follows what a bank or a card processor told: it may settle what drawers took by card without moving a drawer.</summary>
    public bool IsOutside { get; init; }

    /// <summary>Whether it charges a fee on top, on which neither penalty nor interest runs.</summary>
    public bool ChargesFee { get; init; }

    /// <summary>Whether cash was moved within the office by it, by two people who signed.</summary>
    public bool IsCustody { get; init; }

    /// <summary>Whether it charges by an amended return.</summary>
    public bool IsAmendment { get; init; }

    /// <summary>Whether it is about what a taxpayer owes; the others move the office's own money.</summary>
    public bool IsOfObligations => ChargesFee || Principal != PrincipalEffect.None || LateChargesWalk != LateChargeEffect.None || Paid != PaidEffect.None;

    /// <summary>Whether money came in or went back by it.</summary>
    public bool IsReceived => Paid is PaidEffect.Payment or PaidEffect.TakenBack;

    /// <summary>Whether it counts towards what is waived.</summary>
    public bool IsWaiver => LateChargesWalk is LateChargeEffect.WaiverGranted or LateChargeEffect.WaiverFollowed;

    /// <summary>Whether a line about this part of an obligation fits the kind.</summary>
    internal bool Touches(Component component) => component switch
    {
        Component.Tax or Component.Fee => Principal != PrincipalEffect.None,
        Component.Penalty => LateChargesWalk != LateChargeEffect.None || Paid != PaidEffect.None,
        Component.Interest => LateChargesWalk == LateChargeEffect.Posted || Paid != PaidEffect.None,
        _ => ChargesFee || Principal == PrincipalEffect.Charge || Paid != PaidEffect.None,
    };
}
