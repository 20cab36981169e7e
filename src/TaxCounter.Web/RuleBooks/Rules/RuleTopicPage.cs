using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Web.RuleBooks;

/// <summary>One rule.</summary>
public sealed class RuleTopicPage
{
    public required RuleTopic Topic { get; init; }

    public required RuleBook Book { get; init; }

    /// <summary>The day at the office.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Whether who looks may propose a row.</summary>
    public required bool MayPropose { get; init; }
}
