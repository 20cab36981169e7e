namespace TaxCounter.Domain.Journal;

/// <summary>
/// The one table of what each kind of posting is (docs/ledger.md prints it). Ledger, late charges, payment history, quotes, day reports, <c>verify</c> and the
/// words on screen read it; nobody else asks for a kind by name to find out what it does. A kind that is not in the table does not compile (CS8509).
/// </summary>
public static class PostingKinds
{
    private static readonly PostingClass[] _table = [.. Enumerable.Range(0, (int)Enum.GetValues<PostingKind>().Max() + 1).Select(i => Enum.IsDefined((PostingKind)i) ? Classify((PostingKind)i) : null!)];

    /// <summary>Those that charge tax or a fee.</summary>
    public static IReadOnlyList<PostingKind> Charges { get; } = Where(c => c.Principal == PrincipalEffect.Charge);

    /// <summary>Those of them that charge at first, before any correction.</summary>
    public static IReadOnlyList<PostingKind> FirstCharges { get; } = Where(c => c.Principal == PrincipalEffect.Charge && c is { IsAdjustment: false, IsAmendment: false });

    /// <summary>Those of them that correct what was charged.</summary>
    public static IReadOnlyList<PostingKind> Adjustments { get; } = Where(c => c.IsAdjustment);

    /// <summary>Those that post penalty and interest.</summary>
    public static IReadOnlyList<PostingKind> LateChargesWalk { get; } = Where(c => c.LateChargesWalk == LateChargeEffect.Posted);

    /// <summary>Those that grant a waiver or take one back.</summary>
    public static IReadOnlyList<PostingKind> Granted { get; } = Where(c => c.LateChargesWalk == LateChargeEffect.WaiverGranted);

    /// <summary>Those that together are what is waived.</summary>
    public static IReadOnlyList<PostingKind> Waived { get; } = Where(c => c.IsWaiver);

    /// <summary>Those by which money came in.</summary>
    public static IReadOnlyList<PostingKind> Payments { get; } = Where(c => c.Paid == PaidEffect.Payment);

    /// <summary>Those of them that a customer made, at the counter or in the old system.</summary>
    public static IReadOnlyList<PostingKind> Made { get; } = Where(c => c.Paid == PaidEffect.Payment && !c.IsRedeposit);

    /// <summary>Those that take a payment back.</summary>
    public static IReadOnlyList<PostingKind> TakenBack { get; } = Where(c => c.Paid == PaidEffect.TakenBack);

    /// <summary>Those by which money came in or went back.</summary>
    public static IReadOnlyList<PostingKind> Received { get; } = Where(c => c.IsReceived);

    /// <summary>Those that change what was paid towards something.</summary>
    public static IReadOnlyList<PostingKind> Paid { get; } = Where(c => c.Paid != PaidEffect.None);

    /// <summary>Those by which somebody used unapplied credit up; one that names another takes that one back.</summary>
    public static IReadOnlyList<PostingKind> CreditActs { get; } = Where(c => c.UsesCredit);

    /// <summary>Those by which money of a posted payment is moved.</summary>
    public static IReadOnlyList<PostingKind> MovedPayments { get; } = Where(c => c.IsMovedPayment);

    /// <summary>Those by which money of a payment comes off what it paid.</summary>
    public static IReadOnlyList<PostingKind> TakeOff { get; } = Where(c => c.TakesPaymentOff);

    /// <summary>What a kind is.</summary>
    public static PostingClass Of(PostingKind kind) => _table[(int)kind];

    /// <summary>The kinds of which something holds, in the order of the table.</summary>
    public static IReadOnlyList<PostingKind> Where(Func<PostingClass, bool> holds) => [.. Enum.GetValues<PostingKind>().Where(k => holds(Of(k)))];

    // No arm for "all others": a new kind is classified here, or the build stops. CS8524 speaks of numbers that are no kind at all.
#pragma warning disable CS8524
    private static PostingClass Classify(PostingKind kind) => kind switch
    {
        PostingKind.Charge => new("Charge") { Principal = PrincipalEffect.Charge },
        PostingKind.LateCharges => new("Penalty and interest") { LateChargesWalk = LateChargeEffect.Posted, IsFollowUp = true },
        PostingKind.Payment => new("Payment") { Principal = PrincipalEffect.Credit, Paid = PaidEffect.Payment, Drawer = DrawerNeed.OpenAndOwn },
        PostingKind.Void => new("Void") { InSentence = "void of a payment", Principal = PrincipalEffect.Credit, Paid = PaidEffect.TakenBack, Drawer = DrawerNeed.NotBeingCounted },
        PostingKind.CreditMoved => new("Credit applied") { Principal = PrincipalEffect.Credit, Paid = PaidEffect.MovedCredit, IsFollowUp = true },
        PostingKind.CreditApplied => new("Unapplied credit applied") { Principal = PrincipalEffect.Credit, Paid = PaidEffect.MovedCredit, UsesCredit = true },
        PostingKind.PaymentMoved => new("Payment moved") { Principal = PrincipalEffect.Credit, Paid = PaidEffect.MovedCredit, IsMovedPayment = true },
        PostingKind.CheckReturned => new("Check returned") { InSentence = "returned check", Principal = PrincipalEffect.Credit, Paid = PaidEffect.TakenBack, IsReturnedCheck = true },
        PostingKind.CheckRedeposited => new("Returned check paid") { InSentence = "payment of a returned check", Principal = PrincipalEffect.Credit, Paid = PaidEffect.Payment, IsRedeposit = true },
        PostingKind.FeeCharged => new("Fee charged") { ChargesFee = true },
        PostingKind.CreditWrittenOff => new("Small credit written off") { UsesCredit = true },
        PostingKind.RefundApproved => new("Refund approved"),
        PostingKind.RefundPaid => new("Refund paid"),
        PostingKind.DrawerOpened => new("Drawer opened") { Drawer = DrawerNeed.OpenAndOwn },
        PostingKind.DrawerOverShort => new("Drawer over or short") { Drawer = DrawerNeed.Accepted },
        PostingKind.DrawerAccepted => new("Drawer accepted") { Drawer = DrawerNeed.Accepted },
        PostingKind.SafeDrop => new("Cash dropped to the safe") { Drawer = DrawerNeed.OpenAndOwn, IsCustody = true },
        PostingKind.ChangeOrder => new("Change order") { Drawer = DrawerNeed.OpenAndOwn, IsCustody = true },
        PostingKind.DrawerHandedOver => new("Drawer handed over") { InSentence = "difference at a handover", Drawer = DrawerNeed.Open, IsCustody = true },
        PostingKind.DepositBanked => new("Deposit at the bank"),
        PostingKind.Waiver => new("Penalty waived") { LateChargesWalk = LateChargeEffect.WaiverGranted },
        PostingKind.Adjustment => new("Adjustment") { Principal = PrincipalEffect.Charge, IsAdjustment = true },
        PostingKind.Amendment => new("Amended return") { Principal = PrincipalEffect.Charge, IsAmendment = true },
        PostingKind.OutsideBanked => new("Credited by the bank") { IsOutside = true },
        PostingKind.OutsideSuspended => new("Suspense") { IsOutside = true },
        PostingKind.BankFeePaid => new("Bank fee") { IsOutside = true },
        PostingKind.WaiverFollowed => new("Waiver adjusted to the penalty") { LateChargesWalk = LateChargeEffect.WaiverFollowed, IsFollowUp = true },
    };
#pragma warning restore CS8524
}
