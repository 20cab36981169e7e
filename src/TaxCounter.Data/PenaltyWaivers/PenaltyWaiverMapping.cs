using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Cases;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.PenaltyWaivers;

namespace TaxCounter.Data.PenaltyWaivers;

internal sealed class PenaltyWaiverMapping : IEntityTypeConfiguration<PenaltyWaiver>
{
    public const string Word = "PenaltyWaiver", Key = "WaiverId";

    public void Configure(EntityTypeBuilder<PenaltyWaiver> builder)
    {
        builder.ToTable("PenaltyWaivers", table =>
        {
            table.HasCheckConstraint("CK_PenaltyWaivers_SecondPerson", "\"DecidedByPerson\" IS NULL OR (LOWER(\"DecidedByPerson\") <> LOWER(\"TakenByPerson\") AND LOWER(\"DecidedByPerson\") <> LOWER(\"RequestedByPerson\") AND LOWER(\"DecidedByPerson\") <> LOWER(\"RecommendedByPerson\"))");
            table.HasCheckConstraint("CK_PenaltyWaivers_Decided", "\"State\" NOT IN ('Approved', 'ApprovedInPart', 'Denied', 'ReversalRequested', 'Reversed') OR (\"DecidedByPerson\" IS NOT NULL AND \"RecommendedByPerson\" IS NOT NULL AND \"RequestedByPerson\" IS NOT NULL)");
            table.HasCheckConstraint("CK_PenaltyWaivers_ReversalSecondPerson", "\"ReversalDecidedByPerson\" IS NULL OR LOWER(\"ReversalDecidedByPerson\") <> LOWER(\"ReversalRequestedByPerson\")");
            table.HasCheckConstraint("CK_PenaltyWaivers_Reversed", "\"State\" <> 'Reversed' OR (\"ReversalRequestedByPerson\" IS NOT NULL AND \"ReversalDecidedByPerson\" IS NOT NULL)");
        });
        builder.HasKey(w => w.Id);
        builder.IsCase<PenaltyWaiver, WaiverSeries, WaiverVerb, WaiverState>(Word, Key);
        builder.HasReasonAnswers(w => w.Answers, Word, Key);
        builder.Property(w => w.AskerName).HasMaxLength(PenaltyWaiver.LongestName);
        builder.Property(w => w.Statement).HasMaxLength(PenaltyWaiver.LongestText);
        builder.Property(w => w.Rationale).HasMaxLength(PenaltyWaiver.LongestText);
        builder.Property(w => w.ReversalReason).HasMaxLength(CaseMapping.Reason);
        builder.IsSigned(w => w.Taken, "Taken");
        builder.IsSigned(w => w.Requested, "Requested");
        builder.IsSigned(w => w.Recommended, "Recommended");
        builder.IsSigned(w => w.Decided, "Decided");
        builder.IsSigned(w => w.ReversalRequested, "ReversalRequested");
        builder.IsSigned(w => w.ReversalDecided, "ReversalDecided");
        builder.Ignore(w => w.Decision);
        builder.OwnsMany(w => w.Periods, Period);
        builder.HasMany(w => w.Decisions).WithOne().HasForeignKey(d => d.WaiverId);
    }

    private static void Period(OwnedNavigationBuilder<PenaltyWaiver, WaiverPeriod> period)
    {
        period.ToTable("PenaltyWaiverPeriods");
        period.WithOwner().HasForeignKey(Key);
        period.HasKey(Key, nameof(WaiverPeriod.ObligationId));
        period.Ignore(p => p.Requested);
        period.Ignore(p => p.Recommended);
        period.HasOne<Obligation>().WithMany().HasForeignKey(p => p.ObligationId);
    }
}
