using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Adjustments;

/// <summary>The answer to one test of a reason, with why, and what would cure it.</summary>
/// <param name="Test">What is asked; null for whether the reason is for this tax or fee at all.</param>
/// <param name="Passes">Whether it is so.</param>
/// <param name="Says">Why.</param>
/// <param name="Cure">What would cure it; null where it passes.</param>
public sealed record EligibilityAnswer(EligibilityTest? Test, bool Passes, string Says, string? Cure = null)
{
    /// <summary>The test as a list names it.</summary>
    public string Name => Test is { } test ? AdjustmentWords.Of(test) : "The right tax or fee";
}
