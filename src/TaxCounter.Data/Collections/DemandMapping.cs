using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Collections;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Data.Collections;

internal sealed class DemandMapping : IEntityTypeConfiguration<Demand>
{
    public void Configure(EntityTypeBuilder<Demand> builder)
    {
        builder.ToTable("Demands", table => table.HasCheckConstraint("CK_Demands_Days", "\"LastDay\" >= \"SafeDay\" AND \"SafeDay\" >= \"SentOn\""));
        builder.IsAppendOnly();
        builder.HasKey(d => d.Id);
        builder.Property(d => d.Letter).AsPrinted();
        builder.Property(d => d.Authority).HasMaxLength(Demand.LongestAuthority);
        builder.IsSigned(d => d.Sent, "Sent");
        builder.HasOne<Account>().WithMany().HasForeignKey(d => d.AccountId);
        builder.HasMany(d => d.Periods).WithOne().HasForeignKey(p => p.DemandId);
        builder.HasIndex(d => d.AccountId);
        builder.HasIndex(d => d.Letter).IsUnique();
    }
}

internal sealed class DemandedPeriodMapping : IEntityTypeConfiguration<DemandedPeriod>
{
    public void Configure(EntityTypeBuilder<DemandedPeriod> builder)
    {
        builder.ToTable("DemandedPeriods");
        builder.IsAppendOnly();
        builder.HasKey(p => new { p.DemandId, p.ObligationId });
        builder.Property(p => p.Amount);
        builder.HasOne<Obligation>().WithMany().HasForeignKey(p => p.ObligationId);
    }
}

internal sealed class StatementRunMapping : IEntityTypeConfiguration<StatementRun>
{
    public void Configure(EntityTypeBuilder<StatementRun> builder)
    {
        builder.ToTable("StatementRuns");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Number).AsPrinted();
        builder.Property(r => r.List).HasMaxLength(StatementRun.LongestList);
        builder.IsSigned(r => r.Requested, "Requested");
        builder.Ignore(r => r.Written);
        builder.Ignore(r => r.Without);
        builder.Ignore(r => r.Total);
        builder.Ignore(r => r.First);
        builder.Ignore(r => r.Last);
        builder.HasMany(r => r.Items).WithOne().HasForeignKey(i => i.RunId);
        builder.HasIndex(r => r.Number).IsUnique();
    }
}

internal sealed class StatementRunItemMapping : IEntityTypeConfiguration<StatementRunItem>
{
    public void Configure(EntityTypeBuilder<StatementRunItem> builder)
    {
        builder.ToTable("StatementRunItems", table => table.HasCheckConstraint("CK_StatementRunItems_Letter", "(\"Letter\" IS NULL AND \"AmountCents\" IS NULL) OR (\"Letter\" IS NOT NULL AND \"AmountCents\" IS NOT NULL)"));
        builder.HasKey(i => new { i.RunId, i.Place });
        builder.Property(i => i.Letter).HasConversion(new ValueConverter<LetterNumber, string>(number => number.ToString(), text => NumberConversions.Read<LetterSeries>(text))).HasMaxLength(LetterNumber.Longest).IsUnicode(false);
        builder.Property(i => i.WhyNone).HasMaxLength(100);
        builder.HasOne<Account>().WithMany().HasForeignKey(i => i.AccountId);
        builder.HasIndex(i => new { i.RunId, i.AccountId }).IsUnique();
    }
}
