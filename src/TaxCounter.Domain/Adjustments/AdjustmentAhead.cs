using TaxCounter.Domain.Accounts;

namespace TaxCounter.Domain.Adjustments;

/// <summary>What comes next of an adjustment, as a customer is told.</summary>
public static class AdjustmentAhead
{
    // No arm for "all others": a new state is said here, or the build stops (CS8509).
#pragma warning disable CS8524
    /// <summary>From where it is.</summary>
    public static Prospect Of(AdjustmentState state) => state switch
    {
        AdjustmentState.InPreparation => new(Awaits.Clerk, "A clerk finishes the worksheet and submits it."),
        AdjustmentState.MoreInformationNeeded => new(Awaits.Customer, "The office goes on when the answer comes. Without one it is closed."),
        AdjustmentState.Submitted => new(Awaits.Supervisor, "A supervisor decides, and the charge is corrected at once."),
        AdjustmentState.Posted => new(Awaits.Nobody, "The charge is corrected. Nothing is left to do."),
        AdjustmentState.Denied => new(Awaits.Nobody, "It is denied. The letter says why, and what else can be done."),
        AdjustmentState.ClosedForNoAnswer => new(Awaits.Nobody, "It is closed because no answer came. It can be asked for again."),
        AdjustmentState.Withdrawn => new(Awaits.Nobody, "It was withdrawn."),
        AdjustmentState.ReversalRequested => new(Awaits.Supervisor, "A supervisor decides whether the correction is reversed."),
        AdjustmentState.Reversed => new(Awaits.Nobody, "The correction is reversed."),
    };
#pragma warning restore CS8524
}
