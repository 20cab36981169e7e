using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.PaymentPlans;

/// <summary>One way to pay: how much at once, then for how many months or how much each month.</summary>
public sealed record PlanOffer
{
    /// <summary>Paid at once; zero for none.</summary>
    public required Money Down { get; init; }

    /// <summary>How many installments; null where the customer says how much each.</summary>
    public int? Months { get; init; }

    /// <summary>How much each month; null where the customer says how many.</summary>
    public Money? Each { get; init; }

    /// <summary>The day of the first installment.</summary>
    public required DateOnly First { get; init; }

    /// <summary>The day of the month of the others, 1 to 31; null for that of the first.</summary>
    public int? Day { get; init; }
}
