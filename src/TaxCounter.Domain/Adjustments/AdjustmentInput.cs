using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Adjustments;

/// <summary>What the worksheet is told of one period.</summary>
/// <param name="Obligation">Which.</param>
public sealed record AdjustmentInput(ObligationId Obligation)
{
    /// <summary>The amount that the worksheet starts from: the right amount, the taxable amount, the tax before the discount, or a fee that the rule book does not have; null where it needs none.</summary>
    public Money? Amount { get; init; }

    /// <summary>The day the return came in, for a discount.</summary>
    public DateOnly? FiledOn { get; init; }

    /// <summary>The day all of it was paid, for a discount.</summary>
    public DateOnly? PaidOn { get; init; }
}
