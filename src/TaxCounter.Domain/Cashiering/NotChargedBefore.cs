using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>Penalty and interest that accounts were not charged before by earlier effective dates; voided receipts are out.</summary>
/// <param name="ByNobody">Without anybody's approval.</param>
/// <param name="ByOneAtMost">Without approval, or with that of one person alone.</param>
public sealed record NotChargedBefore(Money ByNobody, Money ByOneAtMost);
