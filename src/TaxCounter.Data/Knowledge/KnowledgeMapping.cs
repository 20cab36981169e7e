using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Knowledge;

namespace TaxCounter.Data.Knowledge;

internal sealed class ArticleVersionMapping : IEntityTypeConfiguration<ArticleVersion>
{
    /// <summary>The longest name of an article.</summary>
    public const int Name = 80;

    public void Configure(EntityTypeBuilder<ArticleVersion> builder)
    {
        builder.ToTable("ArticleVersions");
        builder.IsAppendOnly();
        builder.HasKey(v => v.Id);
        builder.Property(v => v.Jurisdiction).HasMaxLength(40).IsUnicode(false);
        builder.Property(v => v.Article).HasMaxLength(Name).IsUnicode(false);
        builder.Property(v => v.Text).HasMaxLength(ArticleText.LongestText);
        builder.Property(v => v.Sha256).HasMaxLength(64).IsUnicode(false);
        builder.HasOne<ArticleDraft>().WithMany().HasForeignKey(v => v.DraftId);
        builder.HasIndex(v => new { v.Jurisdiction, v.Article, v.Number }).IsUnique();
        builder.HasIndex(v => v.DraftId).IsUnique();
    }
}

internal sealed class ArticleDraftMapping : IEntityTypeConfiguration<ArticleDraft>
{
    public void Configure(EntityTypeBuilder<ArticleDraft> builder)
    {
        builder.ToTable("ArticleDrafts", table =>
        {
            table.HasCheckConstraint("CK_ArticleDrafts_SecondPerson", "\"DecidedByPerson\" IS NULL OR LOWER(\"DecidedByPerson\") <> LOWER(\"ProposedByPerson\")");
            table.HasCheckConstraint("CK_ArticleDrafts_Decided", "\"State\" IN ('Proposed', 'Withdrawn') OR \"DecidedByPerson\" IS NOT NULL");
        });
        builder.HasKey(d => d.Id);
        builder.Property(d => d.Jurisdiction).HasMaxLength(40).IsUnicode(false);
        builder.Property(d => d.Article).HasMaxLength(ArticleVersionMapping.Name).IsUnicode(false);
        builder.Property(d => d.Title).HasMaxLength(ArticleText.LongestTitle);
        builder.Property(d => d.Text).HasMaxLength(ArticleText.LongestText);
        builder.Property(d => d.Reason).HasMaxLength(500);
        builder.IsSigned(d => d.Proposed, "Proposed");
        builder.IsSigned(d => d.Decided, "Decided");
        builder.IsSigned(d => d.Withdrawn, "Withdrawn");
        builder.Property(d => d.DecisionNote).HasMaxLength(500);
        builder.Ignore(d => d.Closed);
        builder.HasIndex(d => d.State);
        builder.HasIndex(d => d.Article);
    }
}
