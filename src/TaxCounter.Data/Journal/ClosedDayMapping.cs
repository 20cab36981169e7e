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
        builder.HasKey(d => new { d.Day, d.Number });
        builder.IsSigned(d => d.Closed, "Closed");
        builder.Property(d => d.AuditHash).HasMaxLength(64).IsUnicode(false);
        builder.Ignore(d => d.AuditHead);
    }
}

internal sealed class DayReopeningMapping : IEntityTypeConfiguration<DayReopening>
{
    public void Configure(EntityTypeBuilder<DayReopening> builder)
    {
        builder.ToTable("DayReopenings", table => table.HasCheckConstraint("CK_DayReopenings_SecondPerson", "\"DecidedByPerson\" IS NULL OR LOWER(\"DecidedByPerson\") <> LOWER(\"RequestedByPerson\")"));
        builder.HasKey(r => new { r.Day, r.Number });
        builder.Property(r => r.Reason).HasMaxLength(500);
        builder.Property(r => r.DecisionNote).HasMaxLength(500);
        builder.IsSigned(r => r.Requested, "Requested");
        builder.IsSigned(r => r.Decided, "Decided");
        builder.HasIndex(r => r.Outcome);
    }
}

internal sealed class OpenedDayMapping : IEntityTypeConfiguration<OpenedDay>
{
    public void Configure(EntityTypeBuilder<OpenedDay> builder)
    {
        builder.ToTable("OpenedDays");
        builder.IsAppendOnly();
        builder.HasKey(d => d.After);
        builder.IsSigned(d => d.Opened, "Opened");
        builder.HasIndex(d => d.Day);
    }
}
