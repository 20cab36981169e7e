using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Data.Cashiering;

internal sealed class DrawerMapping : IEntityTypeConfiguration<Drawer>
{
    public void Configure(EntityTypeBuilder<Drawer> builder)
    {
        builder.ToTable("Drawers", table => table.HasCheckConstraint("CK_Drawers_SecondPerson", "\"AcceptedByPerson\" IS NULL OR LOWER(\"AcceptedByPerson\") <> LOWER(\"ClerkPerson\")"));
        builder.HasKey(d => d.Id);
        builder.Property(d => d.ClerkPerson).HasMaxLength(50);
        builder.Property(d => d.ClerkName).HasMaxLength(100);
        builder.Property(d => d.OverShortReason).HasMaxLength(500);
        builder.Property(d => d.OverShortReport).HasMaxLength(2000);
        builder.Property(d => d.AcceptedReason).HasMaxLength(500);
        builder.ComplexProperty(d => d.Handling, handling =>
        {
            handling.Property(h => h.Dropped).HasColumnName("DroppedCents");
            handling.Property(h => h.OverShort).HasColumnName("HandedOverCents");
            handling.Property(h => h.OverShortApart).HasColumnName("HandedOverApartCents");
            handling.Property(h => h.Unexplained).HasColumnName("Unexplained");
            handling.Property(h => h.KeptBefore).HasColumnName("KeptBefore").HasMaxLength(500);
            handling.Ignore(h => h.Keepers);
        });
        builder.IsSigned(d => d.Accepted, "Accepted");
        builder.OwnsOne(d => d.Expected);
        builder.Ignore(d => d.LastCount);
        builder.Ignore(d => d.MayRecount);
        builder.Ignore(d => d.CashToBank);
        builder.Ignore(d => d.Differences);
        builder.Ignore(d => d.StartingCashReturned);
        builder.Ignore(d => d.Revision);
        builder.HasMany(d => d.Counts).WithOne().HasForeignKey(c => c.DrawerId);
        builder.HasIndex(d => new { d.ClerkId, d.State });
        builder.HasIndex(d => d.BusinessDay);
    }
}

internal sealed class DrawerCountMapping : IEntityTypeConfiguration<DrawerCount>
{
    public void Configure(EntityTypeBuilder<DrawerCount> builder)
    {
        builder.ToTable("DrawerCounts");
        builder.IsAppendOnly();
        builder.HasKey(c => new { c.DrawerId, c.Number });
        builder.Property(c => c.Pieces).AsPieces();
    }
}

internal sealed class PaymentEventMapping : IEntityTypeConfiguration<PaymentEvent>
{
    public void Configure(EntityTypeBuilder<PaymentEvent> builder)
    {
        builder.ToTable("PaymentEvents");
        builder.HasKey(e => e.Id);
        builder.Property(e => e.Number).AsPrinted();
        builder.Property(e => e.Fingerprint).HasMaxLength(64).IsUnicode(false);
        builder.Property(e => e.Reason).HasMaxLength(500);
        builder.IsSigned(e => e.Taken, "Taken");
        builder.Property(e => e.Proof).HasMaxLength(40).IsUnicode(false);
        builder.Property(e => e.Shares).AsShares();
        builder.Property(e => e.Fees).AsFees();
        builder.IsSigned(e => e.DayApproved, "DayApproved");
        builder.IsSigned(e => e.Printed, "Printed");
        builder.Ignore(e => e.Void);
        builder.Ignore(e => e.WasPostedBefore);
        builder.Ignore(e => e.Amount);
        builder.Ignore(e => e.Change);
        builder.HasOne<Drawer>().WithMany().HasForeignKey(e => e.DrawerId);
        builder.HasMany(e => e.Tenders).WithOne().HasForeignKey(t => t.PaymentEventId);
        builder.HasMany(e => e.Payments).WithOne().HasForeignKey(p => p.PaymentEventId);
        builder.HasMany(e => e.Voids).WithOne().HasForeignKey(v => v.PaymentEventId);
        builder.HasMany(e => e.PrintedCopies).WithOne().HasForeignKey(c => c.PaymentEventId);
        builder.HasIndex(e => e.Number).IsUnique();
        builder.HasIndex(e => new { e.DrawerId, e.State });
        builder.HasIndex(e => e.BusinessDay);
    }
}

internal sealed class TenderMapping : IEntityTypeConfiguration<Tender>
{
    public void Configure(EntityTypeBuilder<Tender> builder)
    {
        builder.ToTable("Tenders");
        builder.IsAppendOnly();
        builder.HasKey(t => t.Id);
        builder.Property(t => t.RoutingNumber).HasMaxLength(9).IsFixedLength().IsUnicode(false);
        builder.Property(t => t.DocumentNumber).HasMaxLength(20).IsUnicode(false);
        builder.Property(t => t.DrawnBy).HasMaxLength(TenderDraft.LongestName);
        builder.Property(t => t.CardReference).HasMaxLength(40);
        builder.Property(t => t.CardLastFour).HasMaxLength(4).IsFixedLength().IsUnicode(false);
        builder.Ignore(t => t.IsChange);
        builder.Ignore(t => t.LedgerAccount);
        builder.HasIndex(t => new { t.DrawerId, t.Kind, t.Amount });
        builder.HasIndex(t => t.PaymentEventId);
        builder.HasIndex(t => t.DocumentNumber);
    }
}

internal sealed class PaymentMapping : IEntityTypeConfiguration<Payment>
{
    public void Configure(EntityTypeBuilder<Payment> builder)
    {
        builder.ToTable("Payments");
        builder.IsAppendOnly();
        builder.HasKey(p => new { p.PaymentEventId, p.Number });
        builder.Property(p => p.AccountId);
        builder.Property(p => p.ObligationId);
        builder.Property(p => p.Component);
        builder.Property(p => p.TaxType).HasMaxLength(40).IsUnicode(false);
        builder.Property(p => p.Period);
        builder.Property(p => p.Amount);
        builder.Property(p => p.Explanation).HasMaxLength(100);
        builder.HasOne<Account>().WithMany().HasForeignKey(p => p.AccountId);
        builder.HasOne<Obligation>().WithMany().HasForeignKey(p => p.ObligationId);
    }
}

internal sealed class ReceiptVoidMapping : IEntityTypeConfiguration<ReceiptVoid>
{
    public void Configure(EntityTypeBuilder<ReceiptVoid> builder)
    {
        builder.ToTable("ReceiptVoids", table => table.HasCheckConstraint("CK_ReceiptVoids_SecondPerson", "\"DecidedByPerson\" IS NULL OR LOWER(\"DecidedByPerson\") <> LOWER(\"RequestedByPerson\")"));
        builder.HasKey(v => new { v.PaymentEventId, v.Number });
        builder.Property(v => v.Reason).HasMaxLength(500);
        builder.Ignore(v => v.Revision);
        builder.IsSigned(v => v.Requested, "Requested");
        builder.IsSigned(v => v.Decided, "Decided");
        builder.Property(v => v.DecisionNote).HasMaxLength(500);
        builder.HasIndex(v => v.Outcome);
    }
}
