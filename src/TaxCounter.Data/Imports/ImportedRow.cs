using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;

namespace TaxCounter.Data.Imports;

/// <summary>That a row of an export file was taken in: the same row is recognised when the file comes again, and another row under its key is refused.</summary>
public sealed class ImportedRow
{
    /// <summary>Of which file.</summary>
    public required ImportKind Kind { get; init; }

    /// <summary>Account number; account, tax type and first day; or reference.</summary>
    public required string Key { get; init; }

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
        builder.Property(r => r.Key).HasMaxLength(80);
        builder.Property(r => r.ContentHash).HasMaxLength(32);
    }
}
