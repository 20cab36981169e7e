using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Cases;

/// <summary>What was granted in a case, as approval limits count it.</summary>
internal sealed class CaseGrant<TSeries, TState>
    where TSeries : INumberSeries
    where TState : struct, Enum
{
    public required PrintedNumber<TSeries> Number { get; init; }

    public required AccountId AccountId { get; init; }

    public required TState State { get; init; }

    public required DateOnly? DecidedOn { get; init; }

    public required Money Amount { get; init; }
}
