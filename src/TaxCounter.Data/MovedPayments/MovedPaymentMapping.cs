using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.MovedPayments;

namespace TaxCounter.Data.MovedPayments;

internal sealed class MovedPaymentMapping : IEntityTypeConfiguration<MovedPayment>
{
    public void Configure(EntityTypeBuilder<MovedPayment> builder)
    {
        builder.ToTable("MovedPayments", table =>
        {
            table.HasCheckConstraint("CK_MovedPayments_SecondPerson", "\"DecidedByPerson\" IS NULL OR LOWER(\"DecidedByPerson\") <> LOWER(\"RequestedByPerson\")");
            table.HasCheckConstraint("CK_MovedPayments_Alone", "\"State\" NOT IN ('Posted', 'Reversed') OR \"DecidedByPerson\" IS NOT NULL OR \"WeightCents\" <= \"AloneUpToCents\"");
            table.HasCheckConstraint("CK_MovedPayments_Reversal", "\"IsReversal\" = 0 OR \"State\" NOT IN ('Posted', 'Reversed') OR \"DecidedByPerson\" IS NOT NULL");
            table.HasCheckConstraint("CK_MovedPayments_Denied", "\"State\" <> 'Denied' OR \"DecidedByPerson\" IS NOT NULL");
            table.HasCheckConstraint("CK_MovedPayments_Reversed", "\"State\" <> 'Reversed' OR LOWER(\"ReversedByPerson\") <> LOWER(\"RequestedByPerson\")");
        });
        builder.HasKey(m => m.Id);
        builder.Property(m => m.Number).AsPrinted();
        builder.Property(m => m.Receipt).HasMaxLength(20).IsUnicode(false);
        builder.Property(m => m.Reason).HasMaxLength(500);
        builder.Property(m => m.DecisionNote).HasMaxLength(500);
        builder.Property(m => m.ReversalReason).HasMaxLength(500);
        builder.IsSigned(m => m.Requested, "Requested");
        builder.IsSigned(m => m.Decided, "Decided");
        builder.IsSigned(m => m.Reversed, "Reversed");
        builder.HasOne<Posting>().WithMany().HasForeignKey(m => m.PaymentId);
        builder.HasOne<Account>().WithMany().HasForeignKey(m => m.FromAccountId);
        builder.HasOne<Account>().WithMany().HasForeignKey(m => m.ToAccountId);
        builder.HasOne<Obligation>().WithMany().HasForeignKey(m => m.FromObligationId);
        builder.HasMany(m => m.Targets).WithOne().HasForeignKey(t => t.MovedPaymentId);
        builder.HasIndex(m => m.Number).IsUnique();
        builder.HasIndex(m => m.Receipt);
        builder.HasIndex(m => m.State);
    }
}

internal sealed class MovedPaymentTargetMapping : IEntityTypeConfiguration<MovedPaymentTarget>
{
    public void Configure(EntityTypeBuilder<MovedPaymentTarget> builder)
    {
        builder.ToTable("MovedPaymentTargets");
        builder.HasKey(t => new { t.MovedPaymentId, t.Number });
        builder.Property(t => t.Amount);
        builder.HasOne<Obligation>().WithMany().HasForeignKey(t => t.ObligationId);
    }
}
