using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.PaymentPlans;

/// <summary>One payment of a plan as it is worked out: what it pays, and what goes on meanwhile.</summary>
/// <param name="Number">0 for the down payment, then 1, 2, 3 …</param>
/// <param name="Due">The day it is due.</param>
/// <param name="Amount">What is paid.</param>
/// <param name="ToTax">Of it to tax and fee.</param>
/// <param name="ToPenalty">Of it to penalty.</param>
/// <param name="ToInterest">Of it to interest.</param>
/// <param name="ToOther">Of it to other fees.</param>
/// <param name="GoesOn">Penalty and interest that came on since the payment before, at the rate in force today.</param>
/// <param name="Left">What is owed after it.</param>
public sealed record WorkedInstalment(int Number, DateOnly Due, Money Amount, Money ToTax, Money ToPenalty, Money ToInterest, Money ToOther, Money GoesOn, Money Left);
