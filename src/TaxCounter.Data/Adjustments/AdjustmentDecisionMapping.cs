using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Cases;
using TaxCounter.Domain.Adjustments;

namespace TaxCounter.Data.Adjustments;

internal sealed class AdjustmentDecisionMapping : IEntityTypeConfiguration<AdjustmentDecision>
{
    public void Configure(EntityTypeBuilder<AdjustmentDecision> builder)
    {
        builder.IsDecision<AdjustmentDecision, AdjustmentState>(AdjustmentMapping.Word);
        builder.HasKey(d => new { d.AdjustmentId, d.Number });
    }
}
