using TaxCounter.Domain.Coding;

namespace TaxCounter.Web.Coding;

/// <summary>The accounts to review as they are listed.</summary>
/// <param name="Kind">Which ones; null for all.</param>
/// <param name="List">One page of them.</param>
/// <param name="MayUse">Whether the person who looks may code an account otherwise.</param>
public sealed record ReviewView(CodingFindingKind? Kind, CodingReviewPage List, bool MayUse)
{
    /// <summary>The kinds in the order of the tabs, with their words.</summary>
    public static readonly IReadOnlyList<(CodingFindingKind? Kind, string Text)> Kinds =
        [(null, "All"), (CodingFindingKind.Withdrawn, "Withdrawn"), (CodingFindingKind.Unknown, "Not in the list"), (CodingFindingKind.Suspect, "Probably wrong"), (CodingFindingKind.Contradicts, "Contradicts the type")];

    /// <summary>How many there are of a kind.</summary>
    public int CountOf(CodingFindingKind? kind) => kind is { } one ? List.Counts.GetValueOrDefault(one) : List.Counts.Values.Sum();

    /// <summary>The address of the list of a kind, or of another page of it.</summary>
    public static string Url(CodingFindingKind? kind, int page = 1) =>
        "/coding/review" + (kind is null && page == 1 ? "" : "?" + string.Join('&', new[] { kind is { } one ? "kind=" + one : null, page > 1 ? $"page={page}" : null }.OfType<string>()));
}
