using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Cases;

namespace TaxCounter.House.Tests.Banners;

internal sealed class BannerMapping : IEntityTypeConfiguration<Banner>
{
    public const string Word = "Banner", Key = "BannerId";

    public void Configure(EntityTypeBuilder<Banner> builder)
    {
        builder.ToTable("Banners");
        builder.HasKey(b => b.Id);
        builder.IsCase<Banner, BannerSeries, BannerVerb, BannerState>(Word, Key);
        builder.Property(b => b.What).HasMaxLength(200);
        builder.HasMany(b => b.Decisions).WithOne().HasForeignKey(d => d.BannerId);
    }
}
