namespace TaxCounter.Domain.Productivity;

/// <summary>What waits for a person on their start page.</summary>
public enum MyWorkKind
{
    /// <summary>A question that was referred to them.</summary>
    ReferredToMe = 1,

    /// <summary>A question they referred, still open.</summary>
    ReferredByMe,

    /// <summary>A question they referred that has its answer, or came back.</summary>
    Answered,

    /// <summary>A customer to get back to.</summary>
    FollowUp,

    /// <summary>A comment of the public to route or answer.</summary>
    Comment,

    /// <summary>A form half entered.</summary>
    Draft,
}
