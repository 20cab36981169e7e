namespace TaxCounter.Domain.Knowledge;

/// <summary>An article as it is in force on a day.</summary>
/// <param name="Code">Its name in addresses: <c>appeal-of-an-assessment</c>.</param>
/// <param name="Number">Which version.</param>
/// <param name="FirstDay">The first day of the version.</param>
/// <param name="Text">What it says.</param>
public sealed record Article(string Code, int Number, DateOnly FirstDay, ArticleText Text)
{
    /// <summary>Its page.</summary>
    public string Url => "/knowledge/" + Code;
}
