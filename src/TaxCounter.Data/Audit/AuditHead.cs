using System.Security.Cryptography;

namespace TaxCounter.Data.Audit;

/// <summary>The end of the chain: one row, changed by every entry, so that two writers cannot both continue from the same end.</summary>
public sealed class AuditHead
{
    /// <summary>Always 1.</summary>
    public int Id { get; init; } = 1;

    /// <summary>The last entry's number; 0 before the first.</summary>
    public long Sequence { get; set; }

    /// <summary>The last entry's hash.</summary>
    public byte[] Hash { get; set; } = new byte[SHA256.HashSizeInBytes];
}
