using TaxCounter.Domain.Cases;

namespace TaxCounter.Domain.Refunds;

/// <summary>Lists of refunds.</summary>
public interface IRefundSearch : ICaseSearch<RefundNumber, RefundState>;
