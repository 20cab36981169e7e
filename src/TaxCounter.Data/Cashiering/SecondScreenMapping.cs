using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;

namespace TaxCounter.Data.Cashiering;

internal sealed class SecondScreenMapping : IEntityTypeConfiguration<SecondScreen>
{
    public void Configure(EntityTypeBuilder<SecondScreen> builder)
    {
        builder.ToTable("SecondScreens");
        builder.IsPassing("a screen that is paired with a drawer for its day");
        builder.HasKey(s => s.Id);
        builder.Property(s => s.CodeHash).HasMaxLength(64).IsUnicode(false);
        builder.Property(s => s.KeyHash).HasMaxLength(64).IsUnicode(false);
        builder.IsSigned(s => s.Made, "Made");
        builder.HasOne<Drawer>().WithMany().HasForeignKey(s => s.DrawerId);
        builder.HasIndex(s => s.CodeHash).IsUnique().HasFilter("\"CodeHash\" IS NOT NULL");
        builder.HasIndex(s => s.KeyHash).IsUnique().HasFilter("\"KeyHash\" IS NOT NULL");
    }
}

internal sealed class CustomerViewRowMapping : IEntityTypeConfiguration<CustomerViewRow>
{
    public void Configure(EntityTypeBuilder<CustomerViewRow> builder)
    {
        builder.ToTable("CustomerViews");
        builder.IsPassing("what that screen shows, gone with its day");
        builder.HasKey(v => v.DrawerId);
        builder.Property(v => v.Content).HasMaxLength(CustomerViewRow.LongestContent);
        builder.HasOne<Drawer>().WithOne().HasForeignKey<CustomerViewRow>(v => v.DrawerId);
    }
}
