using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Custody;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Data.Custody;

internal sealed class CustodyRecordMapping : IEntityTypeConfiguration<CustodyRecord>
{
    public void Configure(EntityTypeBuilder<CustodyRecord> builder)
    {
        builder.ToTable("CustodyRecords", table =>
        {
            table.HasCheckConstraint("CK_CustodyRecords_SecondPerson", "LOWER(\"SecondByPerson\") <> LOWER(\"FirstByPerson\")");
            table.HasCheckConstraint("CK_CustodyRecords_Drawer", "(\"Kind\" = 'SafeCount' AND \"DrawerId\" IS NULL) OR (\"Kind\" <> 'SafeCount' AND \"DrawerId\" IS NOT NULL)");
            table.HasCheckConstraint("CK_CustodyRecords_Compared", "(\"Kind\" IN ('Drop', 'ChangeOrder') AND \"ExpectedCashCents\" IS NULL AND \"PostingId\" IS NOT NULL) OR (\"Kind\" NOT IN ('Drop', 'ChangeOrder') AND \"ExpectedCashCents\" IS NOT NULL)");
            table.HasCheckConstraint("CK_CustodyRecords_Bag", "(\"Kind\" = 'Drop' AND \"Bag\" IS NOT NULL AND \"CashCents\" > 0) OR (\"Kind\" <> 'Drop' AND \"Bag\" IS NULL)");
        });
        builder.IsAppendOnly();
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Number).AsPrinted();
        builder.Property(r => r.Pieces).AsPieces();
        builder.Property(r => r.Change).AsPieces();
        builder.Property(r => r.Bag).HasMaxLength(20);
        builder.Property(r => r.Bags).HasMaxLength(4000);
        builder.IsSigned(r => r.First, "First");
        builder.IsSigned(r => r.Second, "Second");
        builder.Ignore(r => r.Difference);
        builder.Ignore(r => r.NeedsReason);
        builder.HasOne<Drawer>().WithMany().HasForeignKey(r => r.DrawerId);
        builder.HasOne<Posting>().WithMany().HasForeignKey(r => r.PostingId);
        builder.HasMany(r => r.Explanations).WithOne().HasForeignKey(e => e.RecordId);
        builder.HasIndex(r => r.Number).IsUnique();
        builder.HasIndex(r => r.Bag, "IX_CustodyRecords_Bag").IsUnique().HasFilter("\"Bag\" IS NOT NULL");
        builder.HasIndex(r => r.BusinessDay);
    }
}

internal sealed class CustodyExplanationMapping : IEntityTypeConfiguration<CustodyExplanation>
{
    public void Configure(EntityTypeBuilder<CustodyExplanation> builder)
    {
        builder.ToTable("CustodyExplanations");
        builder.IsAppendOnly();
        builder.HasKey(e => e.RecordId);
        builder.Property(e => e.Text).HasMaxLength(500);
        builder.IsSigned(e => e.Written, "Written");
    }
}
