using TaxCounter.Domain.Accounts;

namespace TaxCounter.Domain.PaymentPlans;

/// <summary>What comes next of a payment plan, as a customer is told.</summary>
public static class PaymentPlanAhead
{
    // No arm for "all others": a new state is said here, or the build stops (CS8509).
#pragma warning disable CS8524
    /// <summary>From where it is.</summary>
    public static Prospect Of(PaymentPlanState state) => state switch
    {
        PaymentPlanState.Requested => new(Awaits.Supervisor, "A supervisor decides. Until then nothing is agreed."),
        PaymentPlanState.Denied => new(Awaits.Nobody, "It is denied. What is owed is due as before."),
        PaymentPlanState.Withdrawn => new(Awaits.Nobody, "It was withdrawn. What is owed is due as before."),
        PaymentPlanState.Agreed => new(Awaits.Customer, "Each installment is paid by its day."),
        PaymentPlanState.Notice => new(Awaits.Customer, "It ends unless what the notice asks for is done by its day."),
        PaymentPlanState.Defaulted => new(Awaits.Customer, "The plan is in default: all that is owed is due at once."),
        PaymentPlanState.Completed => new(Awaits.Nobody, "It is paid in full. Nothing is left to do."),
        PaymentPlanState.Ended => new(Awaits.Nobody, "It has ended. What is owed is due as before."),
    };
#pragma warning restore CS8524
}
