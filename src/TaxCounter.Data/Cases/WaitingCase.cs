using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Cases;

/// <summary>A case that waits for a second person, as it is read.</summary>
internal sealed class WaitingCase<TSeries, TVerb, TState>
    where TSeries : INumberSeries
    where TVerb : struct, Enum
    where TState : struct, Enum
{
    public required PrintedNumber<TSeries> Number { get; init; }

    public required AccountId AccountId { get; init; }

    public required TState State { get; init; }

    public required int Revision { get; init; }

    public Money Requested { get; init; }

    public Money Recommended { get; init; }

    public Money Granted { get; init; }

    /// <summary>The field of the case that says why it is asked for; of no meaning where the step does.</summary>
    public string? Says { get; init; }

    /// <summary>The steps that prepared it or asked for the decision.</summary>
    public required List<CaseStep<TVerb, TState>> Steps { get; init; }
}
