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

internal sealed class LetterMailingMapping : IEntityTypeConfiguration<LetterMailing>
{
    public void Configure(EntityTypeBuilder<LetterMailing> builder)
    {
        builder.ToTable("LetterMailings", table => table.HasCheckConstraint("CK_LetterMailings_Sent", "\"State\" = 'Waiting' OR \"SentByPerson\" IS NOT NULL"));
        builder.HasKey(m => m.LetterId);
        builder.HasOne<Letter>().WithOne().HasForeignKey<LetterMailing>(m => m.LetterId);
        builder.HasOne<Account>().WithMany().HasForeignKey(m => m.AccountId);
        builder.IsSigned(m => m.Sent, "Sent");
        builder.IsSigned(m => m.Back, "Back");
        builder.Property(m => m.Note).HasMaxLength(LetterMailing.LongestNote);
        builder.HasIndex(m => m.State);
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

internal sealed class TemplateChangeMapping : IEntityTypeConfiguration<TemplateChange>
{
    public void Configure(EntityTypeBuilder<TemplateChange> builder)
    {
        builder.ToTable("TemplateChanges", table =>
        {
            table.HasCheckConstraint("CK_TemplateChanges_SecondPerson", "\"DecidedByPerson\" IS NULL OR LOWER(\"DecidedByPerson\") <> LOWER(\"ProposedByPerson\")");
            table.HasCheckConstraint("CK_TemplateChanges_Decided", "\"State\" IN ('Proposed', 'Withdrawn') OR \"DecidedByPerson\" IS NOT NULL");
        });
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Kind).HasMaxLength(LetterMapping.Code).IsUnicode(false);
        builder.Property(c => c.Language).HasMaxLength(2).IsUnicode(false);
        builder.Property(c => c.Subject).HasMaxLength(LetterTemplate.LongestSubject);
        builder.Property(c => c.Body).HasMaxLength(LetterTemplate.LongestBody);
        builder.Property(c => c.Reason).HasMaxLength(500);
        builder.IsSigned(c => c.Proposed, "Proposed");
        builder.IsSigned(c => c.Decided, "Decided");
        builder.IsSigned(c => c.Withdrawn, "Withdrawn");
        builder.Property(c => c.DecisionNote).HasMaxLength(500);
        builder.Ignore(c => c.Draft);
        builder.Ignore(c => c.Closed);
        builder.HasIndex(c => c.State);
    }
}
