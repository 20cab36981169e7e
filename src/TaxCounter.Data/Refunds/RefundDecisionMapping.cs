using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Cases;
using TaxCounter.Domain.Refunds;

namespace TaxCounter.Data.Refunds;

internal sealed class RefundDecisionMapping : IEntityTypeConfiguration<RefundDecision>
{
    public void Configure(EntityTypeBuilder<RefundDecision> builder)
    {
        builder.IsDecision<RefundDecision, RefundState>(RefundMapping.Word);
        builder.HasKey(d => new { d.RefundId, d.Number });
    }
}
