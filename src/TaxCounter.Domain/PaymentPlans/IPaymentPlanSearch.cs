using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.PaymentPlans;

/// <summary>Lists payment plans.</summary>
public interface IPaymentPlanSearch
{
    /// <summary>A page of them, newest first; of one state, or all.</summary>
    Task<RecordPage<PaymentPlanRow>> List(PaymentPlanState? state, int page);

    /// <summary>The accounts of some plans, as a list names them.</summary>
    Task<IReadOnlyDictionary<AccountId, PlanAccount>> Accounts(IReadOnlyCollection<AccountId> accounts, DateOnly today);
}
