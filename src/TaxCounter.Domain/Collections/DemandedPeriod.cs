using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Collections;

/// <summary>What a demand asks for of one obligation; never changed.</summary>
public sealed class DemandedPeriod
{
    private DemandedPeriod()
    {
    }

    public DemandId DemandId { get; private init; }

    public ObligationId ObligationId { get; private init; }

    public Money Amount { get; private init; }

    internal static DemandedPeriod Of(DemandId demand, ObligationId obligation, Money amount) => new() { DemandId = demand, ObligationId = obligation, Amount = amount };
}
