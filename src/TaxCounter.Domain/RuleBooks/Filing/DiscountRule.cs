using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>What a seller keeps of the tax for filing and paying in time.</summary>
/// <param name="Rate">Of the tax, as a fraction of one.</param>
/// <param name="NotOnUseTax">There is none on use tax.</param>
/// <param name="Caps">The most of one return, by how often it is filed; a frequency that is not here has no cap.</param>
public sealed record DiscountRule(decimal Rate, bool NotOnUseTax, IReadOnlyDictionary<FilingFrequency, Money> Caps);
