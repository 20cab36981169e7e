using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Refunds;

namespace TaxCounter.Data.Refunds;

internal sealed class RefundFileMapping : IEntityTypeConfiguration<RefundFile>
{
    public void Configure(EntityTypeBuilder<RefundFile> builder)
    {
        builder.ToTable("RefundFiles");
        builder.IsAppendOnly();
        builder.HasKey(f => f.Id);
        builder.Property(f => f.Number).AsPrinted();
        builder.IsSigned(f => f.Made, "Made");
        builder.HasIndex(f => f.Number).IsUnique();
        builder.HasMany(f => f.Lines).WithOne().HasForeignKey(l => l.FileId);
    }
}

internal sealed class RefundFileLineMapping : IEntityTypeConfiguration<RefundFileLine>
{
    private const int Digits = 20;

    public void Configure(EntityTypeBuilder<RefundFileLine> builder)
    {
        builder.ToTable("RefundFileLines");
        builder.IsAppendOnly();
        builder.HasKey(l => new { l.FileId, l.Line });
        builder.Property(l => l.Number).AsPrinted();
        builder.Property(l => l.Account).HasMaxLength(Digits).IsUnicode(false);
        builder.Property(l => l.Payee).HasMaxLength(Refund.LongestName);
        builder.Property(l => l.PayTo).HasMaxLength(Refund.LongestPlace);
        builder.HasOne<Refund>().WithMany().HasForeignKey(l => l.RefundId);

        // No refund is sent twice: each time it is sent has a number of its own.
        builder.HasIndex(l => new { l.RefundId, l.Issue }).IsUnique();
    }
}
