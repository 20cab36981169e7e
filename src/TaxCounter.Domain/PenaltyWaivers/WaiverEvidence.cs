using TaxCounter.Domain.Evidence;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.PenaltyWaivers;

/// <summary>A paper in a case, noted once and never changed.</summary>
public sealed class WaiverEvidence
{
    private WaiverEvidence() => FileName = Kind = Sha256 = Shows = ByPerson = ByName = "";

    /// <summary>The waiver.</summary>
    public PenaltyWaiverId WaiverId { get; private init; }

    /// <summary>1, 2, 3 … of the case.</summary>
    public int Number { get; private init; }

    /// <summary>The file's name as it was given.</summary>
    public string FileName { get; private init; }

    /// <summary>What it is.</summary>
    public string Kind { get; private init; }

    /// <summary>Bytes.</summary>
    public long Size { get; private init; }

    /// <summary>SHA-256 of its bytes.</summary>
    public string Sha256 { get; private init; }

    /// <summary>What it shows.</summary>
    public string Shows { get; private init; }

    /// <summary>The day it came in.</summary>
    public DateOnly ReceivedOn { get; private init; }

    /// <summary>The person that took it in.</summary>
    public string ByPerson { get; private init; }

    /// <summary>Their name.</summary>
    public string ByName { get; private init; }

    /// <summary>When it was noted, UTC.</summary>
    public DateTime At { get; private init; }

    internal static WaiverEvidence Of(PenaltyWaiverId waiver, int number, EvidenceFacts facts, CounterAct act) => new()
    {
        WaiverId = waiver,
        Number = number,
        FileName = facts.FileName.Trim(),
        Kind = facts.Kind,
        Size = facts.Size,
        Sha256 = facts.Sha256,
        Shows = facts.Shows.Trim(),
        ReceivedOn = facts.ReceivedOn,
        ByPerson = act.By.Person,
        ByName = act.By.Name,
        At = act.At,
    };
}
