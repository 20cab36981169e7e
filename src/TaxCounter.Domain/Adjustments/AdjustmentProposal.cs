namespace TaxCounter.Domain.Adjustments;

/// <summary>A correction that the program found on an account: the reason, why, and the worksheet filled in. A clerk looks at it and confirms it.</summary>
/// <param name="Says">What was found, in a sentence.</param>
/// <param name="Request">The form, filled in.</param>
public sealed record AdjustmentProposal(string Says, AdjustmentRequest Request);
