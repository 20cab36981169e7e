using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Reconciliation;

namespace TaxCounter.Data.Reconciliation;

internal sealed class StatementSourceMapping : IEntityTypeConfiguration<StatementSource>
{
    public void Configure(EntityTypeBuilder<StatementSource> builder)
    {
        builder.ToTable("StatementSources");
        builder.HasKey(s => s.Name);
        builder.Property(s => s.Name).HasMaxLength(40);
        builder.Property(s => s.Columns).HasMaxLength(2000);
        builder.Ignore(s => s.ByField);
    }
}

internal sealed class StatementFileMapping : IEntityTypeConfiguration<StatementFile>
{
    public void Configure(EntityTypeBuilder<StatementFile> builder)
    {
        builder.ToTable("StatementFiles");
        builder.IsAppendOnly();
        builder.HasKey(f => f.Id);
        builder.Property(f => f.Source).HasMaxLength(40);
        builder.Property(f => f.Name).HasMaxLength(200);
        builder.IsSigned(f => f.Imported, "Imported");
        builder.HasIndex(f => f.Day);
    }
}

internal sealed class StatementItemMapping : IEntityTypeConfiguration<StatementItem>
{
    public void Configure(EntityTypeBuilder<StatementItem> builder)
    {
        builder.ToTable("StatementItems");
        builder.HasKey(i => i.Id);
        builder.Property(i => i.Fingerprint).HasMaxLength(64).IsFixedLength().IsUnicode(false);
        builder.Property(i => i.MatchKey).HasMaxLength(80);
        builder.Property(i => i.MatchSays).HasMaxLength(200);
        builder.Property(i => i.Explanation).HasMaxLength(500);
        builder.IsSigned(i => i.Decided, "Decided");
        builder.OwnsOne(i => i.Told, Told);
        builder.HasOne<StatementFile>().WithMany().HasForeignKey(i => i.FileId);
        builder.HasIndex(i => i.Fingerprint).IsUnique();
        builder.HasIndex(i => new { i.MatchKind, i.MatchKey }).IsUnique();
        builder.HasIndex(i => i.State);
    }

    private static void Told(OwnedNavigationBuilder<StatementItem, ReadItem> told)
    {
        told.Property(t => t.Line).HasColumnName("Line");
        told.Property(t => t.Account).HasColumnName("Account").HasMaxLength(40);
        told.Property(t => t.Day).HasColumnName("Day");
        told.Property(t => t.Type).HasColumnName("Type").HasMaxLength(40);
        told.Property(t => t.Kind).HasColumnName("Kind");
        told.Property(t => t.Amount).HasColumnName("AmountCents");
        told.Property(t => t.BankReference).HasColumnName("BankReference").HasMaxLength(80);
        told.Property(t => t.CustomerReference).HasColumnName("CustomerReference").HasMaxLength(80);
        told.Property(t => t.Text).HasColumnName("Text").HasMaxLength(400);
        told.Property(t => t.CheckNumber).HasColumnName("CheckNumber").HasMaxLength(20);
        told.Property(t => t.RoutingNumber).HasColumnName("RoutingNumber").HasMaxLength(9);
        told.Property(t => t.Payer).HasColumnName("Payer").HasMaxLength(200);
        told.Property(t => t.PaysAccount).HasColumnName("PaysAccount").HasMaxLength(20);
        told.Property(t => t.PaysTaxType).HasColumnName("PaysTaxType").HasMaxLength(40);
        told.Property(t => t.PaysPeriod).HasColumnName("PaysPeriod").HasMaxLength(20);
        told.Property(t => t.Postmark).HasColumnName("Postmark");
        told.Property(t => t.ProcessorFee).HasColumnName("ProcessorFeeCents");
        told.Property(t => t.LastFour).HasColumnName("LastFour").HasMaxLength(4);
        told.HasIndex(t => new { t.Day, t.Amount });
    }
}
