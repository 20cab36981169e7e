using TaxCounter.Domain.MergedAccounts;

namespace TaxCounter.Web.MergedAccounts;

/// <summary>The words of merges.</summary>
public static class MergeWords
{
    /// <summary>How far it is.</summary>
    public static string Words(this MergeState state) => state switch
    {
        MergeState.Proposed => "proposed",
        MergeState.Merged => "merged",
        MergeState.Denied => "denied",
        MergeState.Withdrawn => "withdrawn",
        _ => "undone",
    };

    /// <summary>The color of the tag of a state.</summary>
    public static string Tag(this MergeState state) => state switch
    {
        MergeState.Proposed => "warning",
        MergeState.Merged => "success",
        _ => "neutral",
    };
}
