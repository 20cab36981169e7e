using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.MovedPayments;

/// <summary>The list of moved payments.</summary>
public interface IMovedPaymentSearch
{
    /// <summary>A page of them, newest first; of one state, or all.</summary>
    Task<RecordPage<MovedPaymentRow>> List(MovedPaymentState? state, int page);
}
