using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.PaymentPlans;

/// <summary>A payment plan as the list shows it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="RequestedOn">The office's day on which it was asked for.</param>
/// <param name="State">Where it is.</param>
/// <param name="Account">Whose.</param>
/// <param name="Name">Their name.</param>
/// <param name="Total">Down payment and installments together.</param>
/// <param name="Months">How many installments.</param>
/// <param name="By">Who worked it out.</param>
public sealed record PaymentPlanRow(PaymentPlanNumber Number, DateOnly RequestedOn, PaymentPlanState State, AccountNumber Account, string Name, Money Total, int Months, string By);
