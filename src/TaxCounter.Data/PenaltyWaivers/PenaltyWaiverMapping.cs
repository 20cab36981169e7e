using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Evidence;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.PenaltyWaivers;

namespace TaxCounter.Data.PenaltyWaivers;

internal sealed class PenaltyWaiverMapping : IEntityTypeConfiguration<PenaltyWaiver>
{
    /// <summary>As long as the employee numbers and names elsewhere.</summary>
    public const int Person = 50, Name = 100;

    private const int Code = 40, Reason = 500;

    public void Configure(EntityTypeBuilder<PenaltyWaiver> builder)
    {
        builder.ToTable("PenaltyWaivers", table =>
        {
            table.HasCheckConstraint("CK_PenaltyWaivers_SecondPerson", "\"DecidedByPerson\" IS NULL OR (LOWER(\"DecidedByPerson\") <> LOWER(\"TakenByPerson\") AND LOWER(\"DecidedByPerson\") <> LOWER(\"RequestedByPerson\") AND LOWER(\"DecidedByPerson\") <> LOWER(\"RecommendedByPerson\"))");
            table.HasCheckConstraint("CK_PenaltyWaivers_Decided", "\"State\" NOT IN ('Approved', 'ApprovedInPart', 'Denied', 'ReversalRequested', 'Reversed') OR (\"DecidedByPerson\" IS NOT NULL AND \"RecommendedByPerson\" IS NOT NULL AND \"RequestedByPerson\" IS NOT NULL)");
            table.HasCheckConstraint("CK_PenaltyWaivers_ReversalSecondPerson", "\"ReversalDecidedByPerson\" IS NULL OR LOWER(\"ReversalDecidedByPerson\") <> LOWER(\"ReversalAskedByPerson\")");
            table.HasCheckConstraint("CK_PenaltyWaivers_Reversed", "\"State\" <> 'Reversed' OR (\"ReversalAskedByPerson\" IS NOT NULL AND \"ReversalDecidedByPerson\" IS NOT NULL)");
        });
        builder.HasKey(w => w.Id);
        builder.Property(w => w.Number).AsPrinted();
        builder.Property(w => w.AskerName).HasMaxLength(PenaltyWaiver.LongestName);
        builder.Property(w => w.Ground).HasMaxLength(Code).IsUnicode(false);
        builder.Property(w => w.Statement).HasMaxLength(PenaltyWaiver.LongestText);
        builder.Property(w => w.Rationale).HasMaxLength(PenaltyWaiver.LongestText);
        builder.Property(w => w.ReversalReason).HasMaxLength(Reason);
        UserAccounts(builder);
        builder.Ignore(w => w.Decision);
        builder.Ignore(w => w.Hands);
        builder.HasOne<Account>().WithMany().HasForeignKey(w => w.AccountId);
        builder.OwnsMany(w => w.Periods, Periods);
        builder.OwnsMany(w => w.Answers, Answers);
        builder.HasMany(w => w.Evidence).WithOne().HasForeignKey(e => e.WaiverId);
        builder.HasMany(w => w.Letters).WithOne().HasForeignKey(l => l.WaiverId);
        builder.HasMany(w => w.Steps).WithOne().HasForeignKey(s => s.WaiverId);
        builder.HasMany(w => w.Decisions).WithOne().HasForeignKey(d => d.WaiverId);
        builder.HasIndex(w => w.Number).IsUnique();
        builder.HasIndex(w => new { w.AccountId, w.DecidedOn });
        builder.HasIndex(w => new { w.HandledByPerson, w.State });
        builder.HasIndex(w => w.State);
        builder.HasIndex(w => new { w.Ground, w.DecidedOn });
    }

    private static void UserAccounts(EntityTypeBuilder<PenaltyWaiver> builder)
    {
        builder.Property(w => w.TakenByPerson).HasMaxLength(Person);
        builder.Property(w => w.TakenByName).HasMaxLength(Name);
        builder.Property(w => w.HandledByPerson).HasMaxLength(Person);
        builder.Property(w => w.HandledByName).HasMaxLength(Name);
        builder.Property(w => w.RequestedByPerson).HasMaxLength(Person);
        builder.Property(w => w.RecommendedByPerson).HasMaxLength(Person);
        builder.Property(w => w.RecommendedByName).HasMaxLength(Name);
        builder.Property(w => w.DecidedByPerson).HasMaxLength(Person);
        builder.Property(w => w.DecidedByName).HasMaxLength(Name);
        builder.Property(w => w.ReversalAskedByPerson).HasMaxLength(Person);
        builder.Property(w => w.ReversalAskedByName).HasMaxLength(Name);
        builder.Property(w => w.ReversalDecidedByPerson).HasMaxLength(Person);
        builder.Property(w => w.ReversalDecidedByName).HasMaxLength(Name);
    }

    private static void Periods(OwnedNavigationBuilder<PenaltyWaiver, AskedPeriod> period)
    {
        period.ToTable("PenaltyWaiverPeriods");
        period.WithOwner().HasForeignKey(p => p.WaiverId);
        period.HasKey(p => new { p.WaiverId, p.ObligationId });
        period.Ignore(p => p.Asked);
        period.Ignore(p => p.Recommended);
        period.HasOne<Obligation>().WithMany().HasForeignKey(p => p.ObligationId);
    }

    private static void Answers(OwnedNavigationBuilder<PenaltyWaiver, WaiverAnswer> answer)
    {
        answer.ToTable("PenaltyWaiverAnswers");
        answer.WithOwner().HasForeignKey(a => a.WaiverId);
        answer.HasKey(a => new { a.WaiverId, a.Question });
        answer.Property(a => a.Question).HasMaxLength(Code).IsUnicode(false);
        answer.Property(a => a.Text).HasMaxLength(PenaltyWaiver.LongestAnswer);
    }
}

internal sealed class WaiverEvidenceMapping : IEntityTypeConfiguration<WaiverEvidence>
{
    public void Configure(EntityTypeBuilder<WaiverEvidence> builder)
    {
        builder.ToTable("PenaltyWaiverEvidence");
        builder.IsAppendOnly();
        builder.HasKey(e => new { e.WaiverId, e.Number });
        builder.Property(e => e.FileName).HasMaxLength(EvidenceKinds.LongestName);
        builder.Property(e => e.Kind).HasMaxLength(100).IsUnicode(false);
        builder.Property(e => e.Sha256).HasMaxLength(64).IsUnicode(false);
        builder.Property(e => e.Shows).HasMaxLength(PenaltyWaiver.LongestAnswer);
        builder.Property(e => e.ByPerson).HasMaxLength(PenaltyWaiverMapping.Person);
        builder.Property(e => e.ByName).HasMaxLength(PenaltyWaiverMapping.Name);
    }
}

internal sealed class InformationRequestMapping : IEntityTypeConfiguration<InformationRequest>
{
    public void Configure(EntityTypeBuilder<InformationRequest> builder)
    {
        builder.ToTable("PenaltyWaiverLetters");
        builder.HasKey(l => new { l.WaiverId, l.Number });
        builder.Property(l => l.What).HasMaxLength(PenaltyWaiver.LongestText);
        builder.Property(l => l.Answer).HasMaxLength(PenaltyWaiver.LongestText);
        builder.Property(l => l.AskedByName).HasMaxLength(PenaltyWaiverMapping.Name);
        builder.Ignore(l => l.IsOpen);
    }
}

internal sealed class WaiverStepMapping : IEntityTypeConfiguration<WaiverStep>
{
    public void Configure(EntityTypeBuilder<WaiverStep> builder)
    {
        builder.ToTable("PenaltyWaiverSteps");
        builder.IsAppendOnly();
        builder.HasKey(s => new { s.WaiverId, s.Number });
        builder.Property(s => s.Person).HasMaxLength(PenaltyWaiverMapping.Person);
        builder.Property(s => s.Name).HasMaxLength(PenaltyWaiverMapping.Name);
        builder.Property(s => s.Note).HasMaxLength(PenaltyWaiver.LongestText);
        builder.Ignore(s => s.Prepares);
    }
}

internal sealed class WaiverDecisionMapping : IEntityTypeConfiguration<WaiverDecision>
{
    private const int MostHands = 2000;

    public void Configure(EntityTypeBuilder<WaiverDecision> builder)
    {
        builder.ToTable("PenaltyWaiverDecisions", table => table.HasCheckConstraint("CK_PenaltyWaiverDecisions_SecondPerson",
            "REPLACE(LOWER(\"Hands\"), CONCAT(';', LOWER(\"DecidedByPerson\"), ';'), '') = LOWER(\"Hands\")"));
        builder.IsAppendOnly();
        builder.HasKey(d => new { d.WaiverId, d.Number });
        builder.Property(d => d.Reason).HasMaxLength(500);
        builder.Property(d => d.DecidedByPerson).HasMaxLength(PenaltyWaiverMapping.Person);
        builder.Property(d => d.DecidedByName).HasMaxLength(PenaltyWaiverMapping.Name);
        builder.Property(d => d.Hands).HasMaxLength(MostHands);
        builder.Ignore(d => d.Granted);
        builder.HasMany(d => d.Grants).WithOne().HasForeignKey(g => new { g.WaiverId, g.DecisionNumber });
    }
}

internal sealed class WaiverGrantMapping : IEntityTypeConfiguration<WaiverGrant>
{
    public void Configure(EntityTypeBuilder<WaiverGrant> builder)
    {
        builder.ToTable("PenaltyWaiverGrants", table =>
        {
            table.HasCheckConstraint("CK_PenaltyWaiverGrants_Cap", "\"GrantedCents\" >= 0 AND \"WaivedBeforeCents\" >= 0 AND \"GrantedCents\" + \"WaivedBeforeCents\" <= \"PenaltyCents\"");
            table.HasCheckConstraint("CK_PenaltyWaiverGrants_Posted", "(\"GrantedCents\" = 0 AND \"PostingId\" IS NULL) OR (\"GrantedCents\" > 0 AND \"PostingId\" IS NOT NULL)");
        });
        builder.IsAppendOnly();
        builder.HasKey(g => new { g.WaiverId, g.DecisionNumber, g.ObligationId });
        builder.HasOne<Obligation>().WithMany().HasForeignKey(g => g.ObligationId);
        builder.HasOne<Posting>().WithMany().HasForeignKey(g => g.PostingId);
        builder.HasIndex(g => g.PostingId).IsUnique();
    }
}
