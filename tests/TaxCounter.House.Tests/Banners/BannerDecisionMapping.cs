using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Cases;

namespace TaxCounter.House.Tests.Banners;

internal sealed class BannerDecisionMapping : IEntityTypeConfiguration<BannerDecision>
{
    public void Configure(EntityTypeBuilder<BannerDecision> builder)
    {
        builder.IsDecision<BannerDecision, BannerState>(BannerMapping.Word);
        builder.HasKey(d => new { d.BannerId, d.Number });
    }
}
