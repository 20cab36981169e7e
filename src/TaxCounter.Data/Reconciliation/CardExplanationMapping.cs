using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Reconciliation;

namespace TaxCounter.Data.Reconciliation;

internal sealed class CardExplanationMapping : IEntityTypeConfiguration<CardExplanation>
{
    public void Configure(EntityTypeBuilder<CardExplanation> builder)
    {
        builder.ToTable("CardExplanations");
        builder.IsAppendOnly();
        builder.HasKey(x => x.TenderId);
        builder.Property(x => x.Reason).HasMaxLength(500);
        builder.IsSigned(x => x.Explained, "Explained");
        builder.HasOne<Tender>().WithOne().HasForeignKey<CardExplanation>(x => x.TenderId);
    }
}
