using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Web.RuleBooks;

/// <summary>One change with everything about it.</summary>
public sealed class RuleChangeView
{
    public required RuleChange Change { get; init; }

    /// <summary>Its rule; without rows where the book no longer has it.</summary>
    public required RuleTopic Topic { get; init; }

    /// <summary>What holds before it; null where nothing does.</summary>
    public required RuleTopicRow? Before { get; init; }

    /// <summary>The book in force.</summary>
    public required RuleBook Book { get; init; }

    /// <summary>Why its row could not be recorded as things are; null when it could, and when it is decided.</summary>
    public required Refusal? WhyNot { get; init; }

    /// <summary>What it does; null where that is not asked or cannot be said.</summary>
    public required RulePreview? Preview { get; init; }
}
