using TaxCounter.Domain.Journal;

namespace TaxCounter.Domain.PaymentPlans;

/// <summary>The payment plans of the office.</summary>
public interface IPaymentPlans
{
    /// <summary>By key; null when there is none.</summary>
    Task<PaymentPlan?> Find(PaymentPlanId id);

    /// <summary>By number; null when there is none.</summary>
    Task<PaymentPlan?> Find(PaymentPlanNumber number);

    /// <summary>Those of an account, newest first.</summary>
    Task<IReadOnlyList<PaymentPlan>> OfAccount(AccountId account);

    /// <summary>Which of some obligations are in a plan that is in force, and in which.</summary>
    Task<IReadOnlyDictionary<ObligationId, PaymentPlanId>> Holding(IReadOnlyCollection<ObligationId> obligations);

    /// <summary>All that are in force.</summary>
    Task<IReadOnlyList<PaymentPlan>> InForce();

    /// <summary>The numbers of those that may need something: in force, or paid in full and something of them is open again.</summary>
    Task<IReadOnlyList<PaymentPlanNumber>> ToReview(CancellationToken stop);

    /// <summary>Some of them, by number, to be looked at only.</summary>
    Task<IReadOnlyList<PaymentPlan>> Find(IReadOnlyCollection<PaymentPlanNumber> numbers);

    /// <summary>The next number of a year. Held to the end of the transaction: ask for it last.</summary>
    Task<PaymentPlanNumber> NextNumber(int year);

    /// <summary>Adds one to the current transaction.</summary>
    void Add(PaymentPlan plan);

    /// <summary>Notes that it changes in this transaction.</summary>
    void Touch(PaymentPlan plan);
}
