using TaxCounter.Domain.Correspondence;

namespace TaxCounter.Web.Correspondence;

/// <summary>One proposed version with everything about it.</summary>
public sealed class TemplateChangeView
{
    public required TemplateChange Change { get; init; }

    public required LetterKind Kind { get; init; }

    public required CustomerLanguage Language { get; init; }

    /// <summary>The version in force when it would begin; null where there is none.</summary>
    public required LetterTemplate? Before { get; init; }

    /// <summary>How the letter looks with the values of the example.</summary>
    public required LetterPaper Paper { get; init; }
}
