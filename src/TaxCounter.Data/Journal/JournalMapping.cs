using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Data.Journal;

internal sealed class PostingMapping : IEntityTypeConfiguration<Posting>
{
    public void Configure(EntityTypeBuilder<Posting> builder)
    {
        builder.ToTable("Postings");
        builder.IsAppendOnly();
        builder.HasKey(p => p.Id);
        builder.Property(p => p.Kind);
        builder.Ignore(p => p.Class);
        builder.Ignore(p => p.WrittenOn);
        builder.Property(p => p.BusinessDay);
        builder.Property(p => p.EffectiveOn);
        builder.Property(p => p.PostedAt);
        builder.Property(p => p.ById);
        builder.Property(p => p.ByName).HasMaxLength(100);
        builder.Property(p => p.Reason).HasMaxLength(500);
        builder.Property(p => p.CorrectsId);
        builder.Property(p => p.PaymentEventId);
        builder.Ignore(p => p.Obligations);
        builder.HasMany(p => p.Lines).WithOne().HasForeignKey(l => l.PostingId);
        builder.HasIndex(p => p.BusinessDay);
        builder.HasIndex(p => p.PaymentEventId);
        builder.HasIndex(p => p.CorrectsId).HasFilter("\"CorrectsId\" IS NOT NULL");
    }
}

internal sealed class JournalLineMapping : IEntityTypeConfiguration<JournalLine>
{
    public void Configure(EntityTypeBuilder<JournalLine> builder)
    {
        builder.ToTable("JournalLines", table => table.HasCheckConstraint("CK_JournalLines_Positive", "\"AmountCents\" > 0"));
        builder.IsAppendOnly();
        builder.HasKey(l => new { l.PostingId, l.Number });
        builder.Property(l => l.Account);
        builder.Property(l => l.Side);
        builder.Property(l => l.Amount);
        builder.Property(l => l.AccountId);
        builder.Property(l => l.ObligationId);
        builder.Property(l => l.Component);
        builder.Property(l => l.TaxType).HasMaxLength(40).IsUnicode(false);
        builder.Property(l => l.Fund).HasMaxLength(40).IsUnicode(false);
        builder.Property(l => l.TenderId);
        builder.Property(l => l.DrawerId);
        builder.Property(l => l.DepositId);
        builder.Ignore(l => l.AsDebit);
        builder.HasIndex(l => l.AccountId);
        builder.HasIndex(l => l.ObligationId);
        builder.HasIndex(l => l.DrawerId);
    }
}
