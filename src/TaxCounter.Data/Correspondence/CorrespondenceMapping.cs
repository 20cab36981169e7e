using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Correspondence;

namespace TaxCounter.Data.Correspondence;

internal sealed class LetterMapping : IEntityTypeConfiguration<Letter>
{
    /// <summary>The longest code of a kind of letter.</summary>
    public const int Code = 40;

    public void Configure(EntityTypeBuilder<Letter> builder)
    {
        builder.ToTable("Letters");
        builder.IsAppendOnly();
        builder.HasKey(l => l.Id);
        builder.Property(l => l.Number).AsPrinted();
        builder.Property(l => l.About).HasMaxLength(20).IsUnicode(false);
        builder.Property(l => l.Kind).HasMaxLength(Code).IsUnicode(false);
        builder.Property(l => l.Language).HasMaxLength(2).IsUnicode(false);
        builder.Property(l => l.Sender).HasMaxLength(Letter.LongestLines);
        builder.Property(l => l.Addressee).HasMaxLength(Letter.LongestLines);
        builder.Property(l => l.Subject).HasMaxLength(Letter.LongestSubject);
        builder.Property(l => l.Body).HasMaxLength(Letter.LongestBody);
        builder.Property(l => l.Contact).HasMaxLength(Letter.LongestLines);
        builder.IsSigned(l => l.Written, "Written");
        builder.Property(l => l.Sha256).HasMaxLength(64).IsUnicode(false);
        builder.Ignore(l => l.Blocks);
        builder.HasOne<Account>().WithMany().HasForeignKey(l => l.AccountId);
        builder.HasIndex(l => l.Number).IsUnique();
        builder.HasIndex(l => l.About);
        builder.HasIndex(l => new { l.AccountId, l.Day });
    }
}

internal sealed class LetterTemplateMapping : IEntityTypeConfiguration<LetterTemplate>
{
    public void Configure(EntityTypeBuilder<LetterTemplate> builder)
    {
        builder.ToTable("LetterTemplates");
        builder.IsAppendOnly();
        builder.HasKey(t => t.Id);
        builder.Property(t => t.Kind).HasMaxLength(LetterMapping.Code).IsUnicode(false);
        builder.Property(t => t.Language).HasMaxLength(2).IsUnicode(false);
        builder.Property(t => t.Subject).HasMaxLength(LetterTemplate.LongestSubject);
        builder.Property(t => t.Body).HasMaxLength(LetterTemplate.LongestBody);
        builder.Property(t => t.Reason).HasMaxLength(500);
        builder.IsSigned(t => t.Written, "Written");
        builder.HasIndex(t => new { t.Kind, t.Language, t.Version }).IsUnique();
    }
}
