using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.ReturnedChecks;

namespace TaxCounter.Data.ReturnedChecks;

internal sealed class ReturnedCheckMapping : IEntityTypeConfiguration<ReturnedCheck>
{
    public void Configure(EntityTypeBuilder<ReturnedCheck> builder)
    {
        builder.ToTable("ReturnedChecks", table =>
        {
            table.HasCheckConstraint("CK_ReturnedChecks_SecondPerson", "\"State\" <> 'Undone' OR LOWER(\"EndedByPerson\") <> LOWER(\"RecordedByPerson\")");
            table.HasCheckConstraint("CK_ReturnedChecks_Ended", "(\"State\" = 'Returned' AND \"EndedByPerson\" IS NULL) OR (\"State\" <> 'Returned' AND \"EndedByPerson\" IS NOT NULL)");
            table.HasCheckConstraint("CK_ReturnedChecks_Paid", "(\"State\" = 'Redeposited' AND \"PaidOn\" IS NOT NULL) OR (\"State\" <> 'Redeposited' AND \"PaidOn\" IS NULL)");
            table.HasCheckConstraint("CK_ReturnedChecks_Undone", "\"State\" <> 'Undone' OR \"EndReason\" IS NOT NULL");
        });
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Number).AsPrinted();
        builder.Property(c => c.Receipt).HasMaxLength(20).IsUnicode(false);
        builder.Property(c => c.CheckNumber).HasMaxLength(20);
        builder.Property(c => c.DrawnBy).HasMaxLength(100);
        builder.Property(c => c.Note).HasMaxLength(500);
        builder.Property(c => c.ChargeAuthority).HasMaxLength(500);
        builder.Property(c => c.EndReason).HasMaxLength(500);
        builder.IsSigned(c => c.Recorded, "Recorded");
        builder.IsSigned(c => c.Ended, "Ended");
        builder.HasOne<Posting>().WithMany().HasForeignKey(c => c.PaymentId);
        builder.HasOne<Posting>().WithMany().HasForeignKey(c => c.RedepositId);
        builder.HasOne<Tender>().WithMany().HasForeignKey(c => c.TenderId);
        builder.HasOne<Account>().WithMany().HasForeignKey(c => c.AccountId);
        builder.HasOne<Obligation>().WithMany().HasForeignKey(c => c.ChargedOn);
        builder.HasIndex(c => c.Number).IsUnique();
        builder.HasIndex(c => c.Receipt);
        builder.HasIndex(c => c.State);

        // One that stands for each payment of a check: two supervisors with two windows record it once.
        builder.HasIndex(c => new { c.PaymentId, c.TenderId }, "IX_ReturnedChecks_Standing").IsUnique().HasFilter("\"State\" <> 'Undone'");
    }
}
