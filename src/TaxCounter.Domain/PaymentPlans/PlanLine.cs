using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.PaymentPlans;

/// <summary>One payment of a plan as it stands.</summary>
/// <param name="Planned">What the terms ask for.</param>
/// <param name="Paid">What of it is paid.</param>
/// <param name="Remaining">What is still to be paid for it; for the last one whatever is owed then.</param>
/// <param name="KeptOn">The day from which the payment counts that made it whole; null while it is not.</param>
/// <param name="State">How it stands.</param>
/// <param name="DaysLate">Days after its day, until it was whole or until today.</param>
public sealed record PlanLine(PlannedPayment Planned, Money Paid, Money Remaining, DateOnly? KeptOn, PlanLineState State, int DaysLate);
