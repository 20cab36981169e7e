using TaxCounter.Domain.Evidence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cases;

/// <summary>A supporting document of a case: noted once, never changed. Its file is kept elsewhere, under its SHA-256.</summary>
public sealed class CaseDocument
{
    private CaseDocument() => (FileName, Kind, Sha256, Shows, Noted) = ("", "", "", "", null!);

    /// <summary>1, 2, 3 … of the case.</summary>
    public int Number { get; private init; }

    /// <summary>The file's name as it was given; only ever shown.</summary>
    public string FileName { get; private init; }

    /// <summary>Its media type: <c>application/pdf</c>.</summary>
    public string Kind { get; private init; }

    /// <summary>Bytes.</summary>
    public long Size { get; private init; }

    /// <summary>SHA-256 of its bytes, 64 hexadecimal digits in lower case.</summary>
    public string Sha256 { get; private init; }

    /// <summary>What it shows, in a few words; may be empty.</summary>
    public string Shows { get; private init; }

    /// <summary>The office's day on which it was received.</summary>
    public DateOnly ReceivedOn { get; private init; }

    /// <summary>Who took it in, and when they noted it.</summary>
    public Signature Noted { get; private init; }

    internal static CaseDocument Of(int number, EvidenceFacts facts, CounterAct act) => new()
    {
        Number = number,
        FileName = facts.FileName.Trim(),
        Kind = facts.Kind,
        Size = facts.Size,
        Sha256 = facts.Sha256,
        Shows = facts.Shows.Trim(),
        ReceivedOn = facts.ReceivedOn,
        Noted = act.Signature,
    };
}
