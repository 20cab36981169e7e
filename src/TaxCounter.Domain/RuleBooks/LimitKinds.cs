using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>What each decision with approval limits is called, and which permission it takes.</summary>
public static class LimitKinds
{
    // No arm for "all others": a new kind is named here, or the build stops (CS8509).
#pragma warning disable CS8524
    /// <summary>Its name in the rule book.</summary>
    public static string Id(this LimitKind kind) => kind switch
    {
        LimitKind.Waiver => "waiver",
        LimitKind.Adjustment or LimitKind.AppliedCredit or LimitKind.MovedPayment => "adjustment",
        LimitKind.Refund => "refund",
        LimitKind.Void => "void",
        LimitKind.Plan => "plan",
        LimitKind.OverShort => "over-short",
        LimitKind.Backdating => "backdating",
    };

    /// <summary>Such decisions, as a sentence begins.</summary>
    public static string Many(this LimitKind kind) => kind switch
    {
        LimitKind.Waiver => "Waivers",
        LimitKind.Adjustment or LimitKind.AppliedCredit => "Adjustments",
        LimitKind.MovedPayment => "Moved payments",
        LimitKind.Refund => "Refunds",
        LimitKind.Void => "Voids",
        LimitKind.Plan => "Payment plans",
        LimitKind.OverShort => "Drawers over or short by an amount",
        LimitKind.Backdating => "Payments from an earlier day that take off penalty and interest",
    };

    /// <summary>The permission to decide, which a delegation may cover; null where one person acts alone or no duty decides yet.</summary>
    public static Permission? Permission(this LimitKind kind) => kind switch
    {
        LimitKind.Waiver => Staff.Permission.DecideWaiver,
        LimitKind.Void => Staff.Permission.ApproveVoid,
        LimitKind.OverShort => Staff.Permission.AcceptDrawers,
        LimitKind.Backdating => Staff.Permission.ApproveEarlierDay,
        LimitKind.Refund => Staff.Permission.DecideRefund,
        LimitKind.Adjustment => Staff.Permission.DecideAdjustment,
        LimitKind.MovedPayment => Staff.Permission.ApproveMovedPayment,
        LimitKind.Plan => Staff.Permission.DecidePlan,
        LimitKind.AppliedCredit => null,
    };
#pragma warning restore CS8524
}
