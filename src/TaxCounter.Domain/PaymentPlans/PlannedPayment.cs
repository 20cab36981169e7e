using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.PaymentPlans;

/// <summary>A payment that the terms of a plan ask for; never changed. Whether it was paid is read from the journal.</summary>
public sealed class PlannedPayment
{
    private PlannedPayment()
    {
    }

    public PaymentPlanId PlanId { get; private init; }

    /// <summary>Which terms.</summary>
    public int TermsNumber { get; private init; }

    /// <summary>0 for the down payment, then 1, 2, 3 …</summary>
    public int Number { get; private init; }

    /// <summary>The day it is due.</summary>
    public DateOnly Due { get; private init; }

    /// <summary>How much.</summary>
    public Money Amount { get; private init; }

    /// <summary>Penalty and interest that were worked out to come on until then.</summary>
    public Money GoesOn { get; private init; }

    /// <summary>What was worked out to be owed after it.</summary>
    public Money Left { get; private init; }

    internal static PlannedPayment Of(PaymentPlanId plan, int terms, WorkedInstalment row) =>
        new() { PlanId = plan, TermsNumber = terms, Number = row.Number, Due = row.Due, Amount = row.Amount, GoesOn = row.GoesOn, Left = row.Left };
}
