using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Web.RuleBooks;

/// <summary>The form of a new row.</summary>
public sealed class RuleChangePage
{
    public required RuleTopic Topic { get; init; }

    /// <summary>Its fields.</summary>
    public required RowForm Row { get; init; }

    /// <summary>What holds today.</summary>
    public required RuleTopicRow InForce { get; init; }

    public required RuleBook Book { get; init; }

    /// <summary>What was typed.</summary>
    public required RuleChangeForm Form { get; init; }

    /// <summary>The day at the office.</summary>
    public required DateOnly Today { get; init; }
}
