namespace TaxCounter.Domain.Evidence;

/// <summary>A supporting document that was received, as a case notes it. What is in it is kept elsewhere, under its SHA-256.</summary>
public sealed record EvidenceFacts
{
    /// <summary>The file's name as it was given; only ever shown.</summary>
    public required string FileName { get; init; }

    /// <summary>What it is: <c>application/pdf</c>, <c>image/jpeg</c>, <c>image/png</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Bytes.</summary>
    public required long Size { get; init; }

    /// <summary>SHA-256 of its bytes, 64 hexadecimal digits in lower case.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The day it was received.</summary>
    public required DateOnly ReceivedOn { get; init; }

    /// <summary>What it shows, in a few words.</summary>
    public string Shows { get; init; } = "";

    /// <summary>Whether it can be a document that was looked at and kept: a kind that is taken, a size within the limit, a name that can be shown, a hash.</summary>
    public bool IsSound => EvidenceKinds.All.Contains(Kind) && Size is > 0 and <= EvidenceKinds.Largest && EvidenceKinds.WhyNotName(FileName) is null
        && Sha256.Length == 64 && Sha256.All(char.IsAsciiHexDigitLower);

    /// <summary>A file that is kept, with what is said about it.</summary>
    public static EvidenceFacts Of(KeptFile file, string? shows, DateOnly receivedOn)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new EvidenceFacts { FileName = file.Name, Kind = file.Kind, Size = file.Size, Sha256 = file.Sha256, ReceivedOn = receivedOn, Shows = shows ?? "" };
    }
}
