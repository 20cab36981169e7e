using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TaxCounter.Data.Storage;

/// <summary>Numbers that were given out and whose records are gone: noticed at a start, never given again.</summary>
public sealed class LostNumbers
{
    /// <summary>The series with its year: <c>receipt/2026</c>.</summary>
    public required string Series { get; init; }

    /// <summary>The first of them.</summary>
    public required long First { get; init; }

    /// <summary>The last of them.</summary>
    public required long Last { get; init; }

    /// <summary>When it was noticed.</summary>
    public required DateTime NoticedAt { get; init; }
}

internal sealed class LostNumbersMapping : IEntityTypeConfiguration<LostNumbers>
{
    public void Configure(EntityTypeBuilder<LostNumbers> builder)
    {
        builder.ToTable("LostNumbers");
        builder.IsAppendOnly();
        builder.HasKey(l => new { l.Series, l.First });
        builder.Property(l => l.Series).HasMaxLength(40);
    }
}
