using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.PaymentPlans;

namespace TaxCounter.Data.PaymentPlans;

internal sealed class PaymentPlanMapping : IEntityTypeConfiguration<PaymentPlan>
{
    public void Configure(EntityTypeBuilder<PaymentPlan> builder)
    {
        builder.ToTable("PaymentPlans", table =>
        {
            table.HasCheckConstraint("CK_PaymentPlans_SecondPerson", "\"DecidedByPerson\" IS NULL OR LOWER(\"DecidedByPerson\") <> LOWER(\"RequestedByPerson\")");
            table.HasCheckConstraint("CK_PaymentPlans_Denied", "\"State\" <> 'Denied' OR \"DecidedByPerson\" IS NOT NULL");
            table.HasCheckConstraint("CK_PaymentPlans_Agreed", "(\"State\" IN ('Requested', 'Denied', 'Withdrawn') AND \"AgreedOn\" IS NULL) OR (\"State\" NOT IN ('Requested', 'Denied', 'Withdrawn') AND \"AgreedOn\" IS NOT NULL)");
            table.HasCheckConstraint("CK_PaymentPlans_Alert", "\"AlertId\" IS NULL OR \"State\" IN ('Agreed', 'Notice')");
        });
        builder.HasKey(p => p.Id);
        builder.Property(p => p.Number).AsPrinted();
        builder.Property(p => p.DecisionNote).HasMaxLength(500);
        builder.IsSigned(p => p.Requested, "Requested");
        builder.IsSigned(p => p.Decided, "Decided");
        builder.Ignore(p => p.Current);
        builder.Ignore(p => p.Notice);
        builder.HasOne<Account>().WithMany().HasForeignKey(p => p.AccountId);
        builder.HasMany(p => p.Terms).WithOne().HasForeignKey(t => t.PlanId);
        builder.HasMany(p => p.Steps).WithOne().HasForeignKey(s => s.PlanId);

        // Released where the plan is no longer in force: the only rows of a plan that go.
        builder.OwnsMany(p => p.Holds, hold =>
        {
            hold.ToTable("PaymentPlanHolds");
            hold.HasKey(h => h.ObligationId);
            hold.WithOwner().HasForeignKey(h => h.PlanId);
            hold.HasOne<Obligation>().WithMany().HasForeignKey(h => h.ObligationId);
            hold.HasIndex(h => h.PlanId);
        });
        builder.HasIndex(p => p.Number).IsUnique();
        builder.HasIndex(p => p.State);
    }
}
