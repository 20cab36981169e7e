using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;

namespace TaxCounter.Data.Imports;

/// <summary>That a row of an export file was taken in: the same row is recognised when the file comes again, and another row under its key is refused.</summary>
public sealed class ImportedRow
{
    /// <summary>Of which file.</summary>
    public required ImportKind Kind { get; init; }

    /// <summary>Account number; account, tax type and first day; reference; or reference with what it pays.</summary>
    public required string Key { get; init; }

    /// <summary>The number of the old system that it stands on: the reference of a payment, else the key.</summary>
    public required string Document { get; init; }

    /// <summary>A hash of what it says.</summary>
    public required byte[] ContentHash { get; init; }
}

internal sealed class ImportedRowMapping : IEntityTypeConfiguration<ImportedRow>
{
    public void Configure(EntityTypeBuilder<ImportedRow> builder)
    {
        builder.ToTable("ImportedRows");
        builder.IsAppendOnly();
        builder.HasKey(r => new { r.Kind, r.Key });
        builder.Property(r => r.Key).HasMaxLength(110);
        builder.Property(r => r.Document).HasMaxLength(110);
        builder.HasIndex(r => new { r.Kind, r.Document });
        builder.Property(r => r.ContentHash).HasMaxLength(32);
    }
}
