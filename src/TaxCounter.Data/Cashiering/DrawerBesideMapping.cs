using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;

namespace TaxCounter.Data.Cashiering;

internal sealed class DrawerBesideMapping : IEntityTypeConfiguration<DrawerBeside>
{
    public void Configure(EntityTypeBuilder<DrawerBeside> builder)
    {
        builder.ToTable("DrawersBeside");
        builder.IsAppendOnly();
        builder.HasKey(b => b.DrawerId);
        builder.Property(b => b.ClerkName).HasMaxLength(100);
        builder.Property(b => b.Earlier).HasMaxLength(1000);
        builder.Property(b => b.Reason).HasMaxLength(500);
        builder.IsSigned(b => b.Allowed, "Allowed");
        builder.HasOne<Drawer>().WithOne().HasForeignKey<DrawerBeside>(b => b.DrawerId);
        builder.HasIndex(b => b.BusinessDay);
    }
}
