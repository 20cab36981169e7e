using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.NightlyReview;

namespace TaxCounter.Data.NightlyReview;

internal sealed class ReviewRunMapping : IEntityTypeConfiguration<ReviewRun>
{
    public void Configure(EntityTypeBuilder<ReviewRun> builder)
    {
        builder.ToTable("ReviewRuns");
        builder.IsAppendOnly();
        builder.HasKey(r => r.Id);
        builder.IsSigned(r => r.Begun, "Begun");

        // One for each day, whichever server begins it.
        builder.HasIndex(r => r.Day).IsUnique();
    }
}

internal sealed class ReviewEventMapping : IEntityTypeConfiguration<ReviewEvent>
{
    public void Configure(EntityTypeBuilder<ReviewEvent> builder)
    {
        builder.ToTable("ReviewEvents");
        builder.IsAppendOnly();
        builder.HasKey(e => new { e.RunId, e.Number });
        builder.Property(e => e.On).HasMaxLength(ReviewFinding.LongestKey);
        builder.Property(e => e.Says).HasMaxLength(ReviewFinding.LongestSays);
        builder.IsSigned(e => e.By, "");
        builder.HasOne<ReviewRun>().WithMany().HasForeignKey(e => e.RunId);
    }
}

internal sealed class ReviewPortionMapping : IEntityTypeConfiguration<ReviewPortion>
{
    public void Configure(EntityTypeBuilder<ReviewPortion> builder)
    {
        builder.ToTable("ReviewPortions", table => table.HasCheckConstraint("CK_ReviewPortions_Counts", "\"LookedAt\" >= 0 AND \"DoneCount\" >= 0 AND \"LeftCount\" >= 0"));
        builder.IsAppendOnly();
        builder.HasKey(p => new { p.RunId, p.Number });
        builder.Property(p => p.Step).HasMaxLength(ReviewFinding.LongestKey).IsUnicode(false);
        builder.Property(p => p.LastKey).HasMaxLength(ReviewFinding.LongestKey).IsUnicode(false);
        builder.HasOne<ReviewRun>().WithMany().HasForeignKey(p => p.RunId);
    }
}

internal sealed class ReviewItemMapping : IEntityTypeConfiguration<ReviewItem>
{
    public void Configure(EntityTypeBuilder<ReviewItem> builder)
    {
        builder.ToTable("ReviewItems", table => table.HasCheckConstraint("CK_ReviewItems_Why", "(\"Outcome\" = 'Left' AND \"Why\" IS NOT NULL) OR (\"Outcome\" = 'Done' AND \"Why\" IS NULL)"));
        builder.IsAppendOnly();

        // The occasion: two servers, or a run that goes on, never keep one twice, and what is done for it is kept with it.
        builder.HasKey(i => new { i.Step, i.Key, i.What, i.Mark, i.Outcome });
        builder.Property(i => i.Step).HasMaxLength(ReviewFinding.LongestKey).IsUnicode(false);
        builder.Property(i => i.Key).HasMaxLength(ReviewFinding.LongestKey).IsUnicode(false);
        builder.Property(i => i.What).HasMaxLength(ReviewFinding.LongestKey).IsUnicode(false);
        builder.Property(i => i.Mark).HasMaxLength(ReviewFinding.LongestKey).IsUnicode(false);
        builder.Property(i => i.Subject).HasMaxLength(ReviewFinding.LongestKey);
        builder.Property(i => i.Says).HasMaxLength(ReviewFinding.LongestSays);
        builder.Property(i => i.Why).HasMaxLength(ReviewFinding.LongestSays);
        builder.Property(i => i.Name).HasMaxLength(ReviewFinding.LongestSays);
        builder.Property(i => i.Page).HasMaxLength(ReviewFinding.LongestKey * 2);
        builder.Ignore(i => i.Occasion);
        builder.HasOne<ReviewRun>().WithMany().HasForeignKey(i => i.RunId);
        builder.HasIndex(i => new { i.RunId, i.Portion });
    }
}

internal sealed class ReviewLeaseMapping : IEntityTypeConfiguration<ReviewLease>
{
    public void Configure(EntityTypeBuilder<ReviewLease> builder)
    {
        builder.ToTable("ReviewLeases");
        builder.IsPassing("which program reviews, for two minutes");
        builder.HasKey(l => l.Name);
        builder.Property(l => l.Name).HasMaxLength(ReviewFinding.LongestKey).IsUnicode(false);
        builder.Property(l => l.Holder).HasMaxLength(ReviewFinding.LongestKey);
        builder.Property(l => l.Program).HasMaxLength(ReviewFinding.LongestKey);
    }
}
