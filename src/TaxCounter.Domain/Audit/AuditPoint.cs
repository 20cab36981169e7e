namespace TaxCounter.Domain.Audit;

/// <summary>The end of the audit trail at a moment: whoever holds this on paper can tell later whether anything before it was changed or cut off.</summary>
/// <param name="Sequence">The last entry's number.</param>
/// <param name="Hash">Its hash, 64 hexadecimal digits.</param>
public sealed record AuditPoint(long Sequence, string Hash)
{
    /// <summary>The hash in groups of four, as printed.</summary>
    public string Grouped => string.Join(' ', Hash.Chunk(4).Select(c => new string(c)));
}
