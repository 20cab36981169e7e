using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Audit;

/// <summary>One line of the audit trail, sealed to the one before by its hash.</summary>
public sealed class AuditEntry
{
    /// <summary>1, 2, 3 … without gap.</summary>
    public required long Sequence { get; init; }

    public required DateTime At { get; init; }

    /// <summary>The sign-in.</summary>
    public required StaffId StaffId { get; init; }

    /// <summary>The person behind it.</summary>
    public required string Person { get; init; }

    /// <summary>Their name then.</summary>
    public required string Name { get; init; }

    /// <summary>Address of the workstation, or the verb.</summary>
    public required string From { get; init; }

    /// <summary>What was done, <c>duty.verb</c>.</summary>
    public required string What { get; init; }

    /// <summary>What it was done to.</summary>
    public required string? Subject { get; init; }

    /// <summary>The account it concerns.</summary>
    public required string? AccountNumber { get; init; }

    /// <summary>Why.</summary>
    public required string? Reason { get; init; }

    /// <summary>Anything more.</summary>
    public required string? Details { get; init; }

    /// <summary>What was changed, field by field, as JSON; null where nothing was.</summary>
    public string? Changes { get; init; }

    /// <summary>The hash of the entry before; 32 zero bytes for the first.</summary>
    public required byte[] PreviousHash { get; init; }

    /// <summary>SHA-256 over <see cref="PreviousHash"/> and everything above.</summary>
    public byte[] Hash { get; private set; } = [];

    /// <summary>Closes a new entry.</summary>
    public AuditEntry Seal()
    {
        Hash = HashOfContent();
        return this;
    }

    /// <summary>
    /// What <see cref="Hash"/> must be. Every field goes in with its length before it, and nothing is not the same as empty, so no text can
    /// be moved from one field to the next without changing the hash.
    /// </summary>
    public byte[] HashOfContent()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(PreviousHash);
        Number(hash, Sequence);
        Number(hash, At.Ticks);
        hash.AppendData(StaffId.Value.ToByteArray(bigEndian: true));
        foreach (var text in new[] { Person, Name, From, What, Subject, AccountNumber, Reason, Details, Changes })
        {
            Number(hash, text is null ? -1 : Encoding.UTF8.GetByteCount(text));
            hash.AppendData(Encoding.UTF8.GetBytes(text ?? ""));
        }

        return hash.GetHashAndReset();
    }

    private static void Number(IncrementalHash hash, long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, number);
        hash.AppendData(bytes);
    }
}

internal sealed class AuditEntryMapping : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable("AuditEntries");
        builder.IsPassing("chained: each entry holds the hash of the one before (V10)");
        builder.IsAppendOnly();
        builder.HasKey(e => e.Sequence);
        builder.Property(e => e.Sequence).ValueGeneratedNever();
        builder.Property(e => e.Person).HasMaxLength(50);
        builder.Property(e => e.Name).HasMaxLength(100);
        builder.Property(e => e.From).HasMaxLength(100);
        builder.Property(e => e.What).HasMaxLength(60);
        builder.Property(e => e.Subject).HasMaxLength(100);
        builder.Property(e => e.AccountNumber).HasMaxLength(20);
        builder.Property(e => e.Reason).HasMaxLength(500);
        builder.Property(e => e.Details).HasMaxLength(1000);
        builder.Property(e => e.Changes).HasMaxLength(AuditChanges.Longest);
        builder.Property(e => e.PreviousHash).HasMaxLength(SHA256.HashSizeInBytes);
        builder.Property(e => e.Hash).HasMaxLength(SHA256.HashSizeInBytes);
        builder.HasIndex(e => new { e.AccountNumber, e.Sequence });
        builder.HasIndex(e => new { e.Person, e.Sequence });
        builder.HasIndex(e => new { e.What, e.Sequence });
        builder.HasIndex(e => new { e.Subject, e.Sequence });
        builder.HasIndex(e => e.At);
    }
}

internal sealed class AuditHeadMapping : IEntityTypeConfiguration<AuditHead>
{
    public void Configure(EntityTypeBuilder<AuditHead> builder)
    {
        builder.ToTable("AuditHead");
        builder.IsPassing("chained: it is the end of the audit trail (V10)");
        builder.Property(h => h.Id).ValueGeneratedNever();
        builder.Property(h => h.Hash).HasMaxLength(SHA256.HashSizeInBytes);
        builder.HasData(new AuditHead());
    }
}
