namespace TaxCounter.Web.Refunds;

/// <summary>The page on which a payment is noted.</summary>
/// <param name="At">The refund.</param>
/// <param name="Form">What was typed.</param>
public sealed record PaidPage(RefundPage At, PaidForm Form);
