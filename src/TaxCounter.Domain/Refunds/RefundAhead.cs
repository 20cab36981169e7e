using TaxCounter.Domain.Accounts;

namespace TaxCounter.Domain.Refunds;

/// <summary>What comes next of a refund, as a customer is told.</summary>
public static class RefundAhead
{
    // No arm for "all others": a new state is said here, or the build stops (CS8509).
#pragma warning disable CS8524
    /// <summary>From where it is.</summary>
    public static Prospect Of(RefundState state) => state switch
    {
        RefundState.Claimed => new(Awaits.Clerk, "A clerk checks the claim and recommends a decision."),
        RefundState.MoreInformationNeeded => new(Awaits.Customer, "The office goes on when the answer comes. Without one the claim is closed."),
        RefundState.Recommended => new(Awaits.Supervisor, "A supervisor decides, and the decision goes out as a letter."),
        RefundState.Approved => new(Awaits.Finance, "It goes to finance with the next file and is paid from there."),
        RefundState.Denied => new(Awaits.Nobody, "It is denied. The letter says why, and what else can be done."),
        RefundState.Released => new(Awaits.Finance, "Finance pays it by check or ACH."),
        RefundState.Paid => new(Awaits.Nobody, "It is paid. Nothing is left to do."),
        RefundState.Returned => new(Awaits.Clerk, "The payment came back. A clerk finds out where it goes and has it paid again."),
        RefundState.Stopped => new(Awaits.Clerk, "The payment was stopped. A clerk has it paid again or cancels it."),
        RefundState.Cancelled => new(Awaits.Nobody, "It is not paid. The money is credit on the account again."),
        RefundState.ClosedForNoAnswer => new(Awaits.Nobody, "It is closed because no answer came. The money is still credit on the account."),
        RefundState.Withdrawn => new(Awaits.Nobody, "The customer withdrew the claim. The money is still credit on the account."),
    };
#pragma warning restore CS8524
}
