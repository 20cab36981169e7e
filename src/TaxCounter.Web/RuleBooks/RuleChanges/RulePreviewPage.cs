using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Web.RuleBooks;

/// <summary>What a row does, before it is proposed.</summary>
public sealed class RulePreviewPage
{
    public required RuleTopic Topic { get; init; }

    public required RuleDraft Row { get; init; }

    /// <summary>The book with it.</summary>
    public required RuleBook Book { get; init; }

    /// <summary>What was typed, to be sent on.</summary>
    public required RuleChangeForm Form { get; init; }

    /// <summary>What it does.</summary>
    public required RulePreview Preview { get; init; }
}
