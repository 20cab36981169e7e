using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cashiering;

/// <summary>Where half entered payments are kept.</summary>
public interface IPaymentDrafts
{
    /// <summary>The one of a clerk and an account; null when there is none.</summary>
    Task<PaymentDraft?> Find(StaffId clerk, AccountId account);

    /// <summary>Keeps a form in a small transaction of its own. A form too long is not kept; fields that hold a card number must be left out before.</summary>
    Task<Result<Done>> Keep(AccountId account, string content, CounterAct act);

    /// <summary>Forgets it in a small transaction of its own; forgetting twice is no mistake.</summary>
    Task<Result<Done>> Drop(AccountId account, CounterAct act);

    /// <summary>Forgets it in the current transaction: a payment that is posted is no longer half entered.</summary>
    Task Forget(StaffId clerk, AccountId account);
}
