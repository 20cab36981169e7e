namespace TaxCounter.Web.Refunds;

/// <summary>The page on which a refund is recommended.</summary>
/// <param name="At">The refund.</param>
/// <param name="Form">What was typed.</param>
public sealed record RecommendPage(RefundPage At, RecommendForm Form);
