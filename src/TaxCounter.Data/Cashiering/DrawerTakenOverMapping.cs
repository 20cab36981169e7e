using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;

namespace TaxCounter.Data.Cashiering;

internal sealed class DrawerTakenOverMapping : IEntityTypeConfiguration<DrawerTakenOver>
{
    public void Configure(EntityTypeBuilder<DrawerTakenOver> builder)
    {
        builder.ToTable("DrawersTakenOver");
        builder.IsAppendOnly();
        builder.HasKey(t => new { t.DrawerId, t.Number });
        builder.Property(t => t.FromName).HasMaxLength(100);
        builder.Property(t => t.Reason).HasMaxLength(500);
        builder.IsSigned(t => t.Taken, "Taken");
        builder.HasOne<Drawer>().WithMany().HasForeignKey(t => t.DrawerId);
    }
}
