using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Data.Ledger;

internal sealed class ObligationMapping : IEntityTypeConfiguration<Obligation>
{
    public void Configure(EntityTypeBuilder<Obligation> builder)
    {
        builder.ToTable("Obligations");
        builder.HasKey(o => o.Id);
        builder.Property(o => o.RecordedDueOn).HasColumnName("DueOn");
        builder.Property(o => o.TaxType).HasMaxLength(40).IsUnicode(false);
        builder.Property(o => o.LocationCode).HasMaxLength(20).IsUnicode(false);
        builder.Property(o => o.MovedTo).HasMaxLength(20).IsUnicode(false);
        builder.Ignore(o => o.Place);
        builder.Ignore(o => o.Owing);
        builder.HasIndex(o => new { o.AccountId, o.TaxType, o.Period }).IsUnique();
        builder.HasIndex(o => new { o.AccountId, o.IsOpen });
    }
}

internal sealed class AccountBalanceMapping : IEntityTypeConfiguration<AccountBalance>
{
    public void Configure(EntityTypeBuilder<AccountBalance> builder)
    {
        builder.ToTable("AccountBalances");
        builder.HasKey(s => s.AccountId);
        builder.Property(s => s.OldestRecordedDueOn).HasColumnName("OldestDueOn");

        // The two orders of the overdue list; each answers its count and total without touching the table.
        builder.HasIndex(s => new { s.Owing, s.OldestRecordedDueOn });
        builder.HasIndex(s => new { s.OldestRecordedDueOn, s.Owing });
    }
}
