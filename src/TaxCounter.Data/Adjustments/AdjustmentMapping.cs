using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Cases;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Adjustments;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Data.Adjustments;

internal sealed class AdjustmentMapping : IEntityTypeConfiguration<Adjustment>
{
    public const string Word = "Adjustment", Key = "AdjustmentId";

    public void Configure(EntityTypeBuilder<Adjustment> builder)
    {
        builder.ToTable("Adjustments", table =>
        {
            table.HasCheckConstraint("CK_Adjustments_SecondPerson", "\"DecidedByPerson\" IS NULL OR (LOWER(\"DecidedByPerson\") <> LOWER(\"TakenByPerson\") AND LOWER(\"DecidedByPerson\") <> LOWER(\"SubmittedByPerson\"))");
            table.HasCheckConstraint("CK_Adjustments_Posted", "\"State\" NOT IN ('Posted', 'ReversalRequested', 'Reversed') OR (\"SubmittedByPerson\" IS NOT NULL AND \"DecidedOn\" IS NOT NULL)");
            table.HasCheckConstraint("CK_Adjustments_Alone", "\"State\" NOT IN ('Posted', 'ReversalRequested', 'Reversed') OR \"DecidedByPerson\" IS NOT NULL OR \"GrantedAmountCents\" <= \"AloneUpToCents\"");
            table.HasCheckConstraint("CK_Adjustments_Denied", "\"State\" <> 'Denied' OR \"DecidedByPerson\" IS NOT NULL");
            table.HasCheckConstraint("CK_Adjustments_ReversalSecondPerson", "\"ReversalDecidedByPerson\" IS NULL OR LOWER(\"ReversalDecidedByPerson\") <> LOWER(\"ReversalRequestedByPerson\")");
            table.HasCheckConstraint("CK_Adjustments_Reversed", "\"State\" <> 'Reversed' OR (\"ReversalRequestedByPerson\" IS NOT NULL AND \"ReversalDecidedByPerson\" IS NOT NULL)");
        });
        builder.HasKey(a => a.Id);
        builder.IsCase<Adjustment, AdjustmentSeries, AdjustmentVerb, AdjustmentState>(Word, Key);
        builder.HasReasonAnswers(a => a.Answers, Word, Key);
        builder.Property(a => a.Statement).HasMaxLength(Adjustment.LongestText);
        builder.Property(a => a.Readings).HasMaxLength(Adjustment.LongestReadings);
        builder.Property(a => a.Location).HasMaxLength(ReasonAnswers.LongestCode).IsUnicode(false);
        builder.Property(a => a.ReversalReason).HasMaxLength(CaseMapping.Reason);
        builder.IsSigned(a => a.Taken, "Taken");
        builder.IsSigned(a => a.Submitted, "Submitted");
        builder.IsSigned(a => a.Decided, "Decided");
        builder.IsSigned(a => a.ReversalRequested, "ReversalRequested");
        builder.IsSigned(a => a.ReversalDecided, "ReversalDecided");
        builder.OwnsMany(a => a.Periods, Period);
        builder.HasMany(a => a.Decisions).WithOne().HasForeignKey(d => d.AdjustmentId);
    }

    private static void Period(OwnedNavigationBuilder<Adjustment, AdjustmentPeriod> period)
    {
        period.ToTable("AdjustmentPeriods");
        period.WithOwner().HasForeignKey(Key);
        period.HasKey(Key, nameof(AdjustmentPeriod.ObligationId));
        period.Property(p => p.Steps).HasMaxLength(AdjustmentPeriod.LongestSteps);
        period.Property(p => p.PlaceBefore).HasMaxLength(20).IsUnicode(false);
        period.Ignore(p => p.Change);
        period.Ignore(p => p.Input);
        period.HasOne<Obligation>().WithMany().HasForeignKey(p => p.ObligationId);
        period.HasOne<Posting>().WithMany().HasForeignKey(p => p.PostingId);
        period.HasIndex(p => p.PostingId).IsUnique();
    }
}
