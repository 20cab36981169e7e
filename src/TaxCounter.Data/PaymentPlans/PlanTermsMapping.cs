using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.PaymentPlans;

namespace TaxCounter.Data.PaymentPlans;

internal sealed class PlanTermsMapping : IEntityTypeConfiguration<PlanTerms>
{
    public void Configure(EntityTypeBuilder<PlanTerms> builder)
    {
        builder.ToTable("PaymentPlanTerms", table => table.HasCheckConstraint("CK_PaymentPlanTerms_Amounts", "\"OwedCents\" > 0 AND \"DownCents\" >= 0 AND \"DownCents\" < \"TotalCents\" AND \"Months\" > 0"));
        builder.IsAppendOnly();
        builder.HasKey(t => new { t.PlanId, t.Number });
        builder.Property(t => t.Reason).HasMaxLength(500);
        builder.IsSigned(t => t.By, "");
        builder.IsSigned(t => t.Decided, "Decided");
        builder.HasMany(t => t.Payments).WithOne().HasForeignKey(p => new { p.PlanId, p.TermsNumber });
        builder.HasMany(t => t.Obligations).WithOne().HasForeignKey(o => new { o.PlanId, o.TermsNumber });
    }
}

internal sealed class PlannedPaymentMapping : IEntityTypeConfiguration<PlannedPayment>
{
    public void Configure(EntityTypeBuilder<PlannedPayment> builder)
    {
        builder.ToTable("PaymentPlanPayments", table => table.HasCheckConstraint("CK_PaymentPlanPayments_Amounts", "\"AmountCents\" > 0 AND \"LeftCents\" >= 0"));
        builder.IsAppendOnly();
        builder.HasKey(p => new { p.PlanId, p.TermsNumber, p.Number });
        builder.Property(p => p.Amount);
        builder.Property(p => p.GoesOn);
        builder.Property(p => p.Left);
    }
}

internal sealed class PlanObligationMapping : IEntityTypeConfiguration<PlanObligation>
{
    public void Configure(EntityTypeBuilder<PlanObligation> builder)
    {
        builder.ToTable("PaymentPlanObligations");
        builder.IsAppendOnly();
        builder.HasKey(o => new { o.PlanId, o.TermsNumber, o.ObligationId });
        builder.HasOne<Obligation>().WithMany().HasForeignKey(o => o.ObligationId);
    }
}

internal sealed class PlanStepMapping : IEntityTypeConfiguration<PlanStep>
{
    public void Configure(EntityTypeBuilder<PlanStep> builder)
    {
        builder.ToTable("PaymentPlanSteps");
        builder.IsAppendOnly();
        builder.HasKey(s => new { s.PlanId, s.Number });
        builder.Property(s => s.Reason).HasMaxLength(1500);
        builder.IsSigned(s => s.By, "");
    }
}
