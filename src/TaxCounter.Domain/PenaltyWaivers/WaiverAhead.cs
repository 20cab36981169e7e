using TaxCounter.Domain.Accounts;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>What comes next of a penalty waiver, as a customer is told.</summary>
public static class WaiverAhead
{
    // No arm for "all others": a new state is said here, or the build stops (CS8509).
#pragma warning disable CS8524
    /// <summary>From where it is.</summary>
    public static Prospect Of(WaiverState state) => state switch
    {
        WaiverState.Draft => new(Awaits.Clerk, "The request is finished and submitted."),
        WaiverState.Requested => new(Awaits.Clerk, "A clerk looks at it and recommends a decision."),
        WaiverState.MoreInformationNeeded => new(Awaits.Customer, "The office goes on when the answer comes. Without one the request is closed."),
        WaiverState.Recommended => new(Awaits.Supervisor, "A supervisor decides, and the decision goes out as a letter."),
        WaiverState.Deciding => new(Awaits.Supervisor, "A supervisor decides, and the decision goes out as a letter."),
        WaiverState.Approved => new(Awaits.Nobody, "All of it is approved. Nothing is left to do."),
        WaiverState.ApprovedInPart => new(Awaits.Nobody, "Part of it is approved. The letter says which, and what else can be done."),
        WaiverState.Denied => new(Awaits.Nobody, "It is denied. The letter says why, and what else can be done."),
        WaiverState.ClosedForNoAnswer => new(Awaits.Nobody, "It is closed because no answer came. It can be asked for again."),
        WaiverState.Withdrawn => new(Awaits.Nobody, "The customer withdrew it."),
        WaiverState.ReversalRequested => new(Awaits.Supervisor, "A supervisor decides whether the waiver is reversed."),
        WaiverState.Reversed => new(Awaits.Nobody, "The waiver is reversed, and the penalty is owed again."),
    };
#pragma warning restore CS8524
}
