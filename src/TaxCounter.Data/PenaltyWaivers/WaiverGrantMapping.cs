using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.PenaltyWaivers;

namespace TaxCounter.Data.PenaltyWaivers;

internal sealed class WaiverGrantMapping : IEntityTypeConfiguration<WaiverGrant>
{
    public void Configure(EntityTypeBuilder<WaiverGrant> builder)
    {
        builder.ToTable("PenaltyWaiverGrants", table =>
        {
            table.HasCheckConstraint("CK_PenaltyWaiverGrants_Cap", "\"GrantedCents\" >= 0 AND \"WaivedBeforeCents\" >= 0 AND \"GrantedCents\" + \"WaivedBeforeCents\" <= \"PenaltyCents\"");
            table.HasCheckConstraint("CK_PenaltyWaiverGrants_Posted", "(\"GrantedCents\" = 0 AND \"PostingId\" IS NULL) OR (\"GrantedCents\" > 0 AND \"PostingId\" IS NOT NULL)");
        });
        builder.IsAppendOnly();
        builder.HasKey(g => new { g.WaiverId, g.DecisionNumber, g.ObligationId });
        builder.HasOne<Obligation>().WithMany().HasForeignKey(g => g.ObligationId);
        builder.HasOne<Posting>().WithMany().HasForeignKey(g => g.PostingId);
        builder.HasIndex(g => g.PostingId).IsUnique();
    }
}
