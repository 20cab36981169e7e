using TaxCounter.Domain.Returns;

namespace TaxCounter.Web.Adjustments;

/// <summary>A discount that does not fit, as the account's page says it.</summary>
/// <param name="Found">What was found.</param>
/// <param name="Name">What the return calls the discount.</param>
/// <param name="Tax">The tax as said.</param>
/// <param name="Url">The form that settles it; null for who prepares none.</param>
public sealed record DiscountOnAccount(OpenDiscountRow Found, string Name, string Tax, string? Url);
