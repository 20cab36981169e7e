using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Data.Journal;

internal sealed class ClosedDayMapping : IEntityTypeConfiguration<ClosedDay>
{
    public void Configure(EntityTypeBuilder<ClosedDay> builder)
    {
        builder.ToTable("ClosedDays");
        builder.IsAppendOnly();
        builder.HasKey(d => d.Day);
        builder.IsSigned(d => d.Closed, "Closed");
        builder.Property(d => d.AuditHash).HasMaxLength(64).IsUnicode(false);
        builder.Ignore(d => d.AuditHead);
    }
}
