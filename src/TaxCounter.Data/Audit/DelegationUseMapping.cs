using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Audit;

internal sealed class DelegationUseMapping : IEntityTypeConfiguration<DelegationUse>
{
    public void Configure(EntityTypeBuilder<DelegationUse> builder)
    {
        builder.ToTable("DelegationUses");
        builder.IsAppendOnly();
        builder.HasKey(u => u.Sequence);
        builder.Property(u => u.Sequence).ValueGeneratedNever();
        builder.Property(u => u.Person).HasMaxLength(50);
        builder.HasIndex(u => new { u.DelegationId, u.Sequence });
        builder.HasOne<Delegation>().WithMany().HasForeignKey(u => u.DelegationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<AuditEntry>().WithMany().HasForeignKey(u => u.Sequence).OnDelete(DeleteBehavior.Restrict);
    }
}
