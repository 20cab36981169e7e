using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Cases;
using TaxCounter.Domain.PenaltyWaivers;

namespace TaxCounter.Data.PenaltyWaivers;

internal sealed class WaiverDecisionMapping : IEntityTypeConfiguration<WaiverDecision>
{
    public void Configure(EntityTypeBuilder<WaiverDecision> builder)
    {
        builder.IsDecision<WaiverDecision, WaiverState>(PenaltyWaiverMapping.Word);
        builder.HasKey(d => new { d.WaiverId, d.Number });
        builder.Ignore(d => d.Granted);
        builder.HasMany(d => d.Grants).WithOne().HasForeignKey(g => new { g.WaiverId, g.DecisionNumber });
    }
}
