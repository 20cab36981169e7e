namespace TaxCounter.Domain.NightlyReview;

/// <summary>How runs stand, as a person says it.</summary>
public static class ReviewWords
{
    // No arm for "all others": a new one is named here, or the build stops (CS8509).
#pragma warning disable CS8524
    /// <summary>In a word or two.</summary>
    public static string Words(this ReviewEventKind kind) => kind switch
    {
        ReviewEventKind.Begun => "running",
        ReviewEventKind.Resumed => "running again",
        ReviewEventKind.Finished => "finished",
        ReviewEventKind.Failed => "failed",
        ReviewEventKind.Stopped => "stopped",
    };

    /// <summary>The event as the audit trail has it.</summary>
    public static string Audited(this ReviewEventKind kind) => "nightly-review." + kind switch
    {
        ReviewEventKind.Begun => "begin",
        ReviewEventKind.Resumed => "resume",
        ReviewEventKind.Finished => "finish",
        ReviewEventKind.Failed => "fail",
        ReviewEventKind.Stopped => "stop",
    };
#pragma warning restore CS8524
}
