namespace TaxCounter.Domain.NightlyReview;

/// <summary>What happened to a run of the nightly review.</summary>
public enum ReviewEventKind
{
    /// <summary>It began.</summary>
    Begun = 1,

    /// <summary>It went on after it was ended in the middle.</summary>
    Resumed,

    /// <summary>Every step is finished.</summary>
    Finished,

    /// <summary>A step could not be finished.</summary>
    Failed,

    /// <summary>It was asked to stop.</summary>
    Stopped,
}
