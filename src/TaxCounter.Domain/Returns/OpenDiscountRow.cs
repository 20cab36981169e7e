using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Returns;

/// <summary>A discount that does not fit, as a list shows it.</summary>
/// <param name="Discount">What was found.</param>
/// <param name="Number">The account.</param>
/// <param name="Name">The name a clerk calls out.</param>
/// <param name="TaxType">The tax.</param>
/// <param name="Period">The period.</param>
public sealed record OpenDiscountRow(OpenDiscount Discount, AccountNumber Number, string Name, string TaxType, Period Period);
