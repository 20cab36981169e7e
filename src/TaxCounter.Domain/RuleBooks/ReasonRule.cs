namespace TaxCounter.Domain.RuleBooks;

/// <summary>What a reason asks for.</summary>
/// <param name="Questions">Its few questions.</param>
/// <param name="Evidence">Which supporting documents are expected, in words; none is a condition of the request.</param>
public sealed record ReasonRule(IReadOnlyList<ReasonQuestion> Questions, IReadOnlyList<string> Evidence)
{
    /// <summary>Of a reason for an adjustment: how the right amount is worked out, and what has to be so; null for the reasons of other duties.</summary>
    public AdjustmentRule? Adjustment { get; init; }
}
