using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>A supervisor's decision, with what was read before it.</summary>
public sealed record DecideWaiver
{
    /// <summary>All, part or nothing of what is requested.</summary>
    public required WaiverOutcome Outcome { get; init; }

    /// <summary>Of a part: how much of each period; periods left out get nothing.</summary>
    public IReadOnlyList<PeriodMeasure> Parts { get; init; } = [];

    /// <summary>The revision of the case that was read.</summary>
    public required int Revision { get; init; }

    /// <summary>What could be waived of each period when it was read.</summary>
    public required IReadOnlyDictionary<ObligationId, Money> WaivableRead { get; init; }
}
