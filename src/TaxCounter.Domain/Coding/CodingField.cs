namespace TaxCounter.Domain.Coding;

/// <summary>One question of the coding: how an answer is named in files, what is asked, and how it is answered.</summary>
/// <param name="Name">As a file of answers names it: <c>food_share_percent</c>.</param>
/// <param name="Label">As the screen asks it.</param>
/// <param name="Kind">How it is answered.</param>
/// <param name="Hint">What helps to answer it; null where nothing has to be said.</param>
public sealed record CodingField(string Name, string Label, CodingFieldKind Kind, string? Hint = null)
{
    /// <summary>What can be chosen; none for a free answer.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>As the rules of coding name it: <c>food-share-percent</c>.</summary>
    public string Fact => Name.Replace('_', '-');
}
