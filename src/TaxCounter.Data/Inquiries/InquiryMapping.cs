using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Inquiries;

namespace TaxCounter.Data.Inquiries;

internal sealed class InquiryMapping : IEntityTypeConfiguration<Inquiry>
{
    public void Configure(EntityTypeBuilder<Inquiry> builder)
    {
        builder.ToTable("Inquiries", table =>
        {
            table.HasCheckConstraint("CK_Inquiries_Ended", "(\"EndedAt\" IS NULL AND \"Outcome\" IS NULL) OR (\"EndedAt\" IS NOT NULL AND \"Outcome\" IS NOT NULL AND \"EndedAt\" >= \"StartedAt\")");
            table.HasCheckConstraint("CK_Inquiries_Away", "\"AwaySeconds\" >= 0");
            table.HasCheckConstraint("CK_Inquiries_FollowUp", "\"Outcome\" IS NULL OR \"Outcome\" <> 'FollowUp' OR \"FollowUpOn\" IS NOT NULL");
        });
        builder.HasKey(i => i.Id);
        builder.Property(i => i.Clerk).HasMaxLength(50);
        builder.Property(i => i.ClerkName).HasMaxLength(100);
        builder.Property(i => i.SpeaksAs).HasMaxLength(InquiryRefusals.LongestName);
        builder.Property(i => i.Note).HasMaxLength(InquiryRefusals.LongestNote);
        builder.IsSigned(i => i.FollowedUp, "FollowedUp");
        builder.Ignore(i => i.IsRunning);
        builder.Ignore(i => i.Minutes);
        builder.Ignore(i => i.IsToFollowUp);
        builder.HasOne<Account>().WithMany().HasForeignKey(i => i.AccountId);

        // A clerk works with one customer at a time: two windows of one clerk meet here.
        builder.HasIndex(i => i.Clerk, "IX_Inquiries_Running").IsUnique().HasFilter("\"EndedAt\" IS NULL");
        builder.HasIndex(i => new { i.Clerk, i.On });
        builder.HasIndex(i => new { i.On, i.StartedAt });
        builder.HasIndex(i => new { i.AccountId, i.StartedAt });
        builder.HasIndex(i => i.FollowUpOn).HasFilter("\"FollowUpOn\" IS NOT NULL");
        builder.HasIndex(i => i.TicketId).HasFilter("\"TicketId\" IS NOT NULL");
    }
}

internal sealed class IdentityCheckMapping : IEntityTypeConfiguration<IdentityCheck>
{
    public void Configure(EntityTypeBuilder<IdentityCheck> builder)
    {
        builder.ToTable("IdentityChecks");
        builder.IsAppendOnly();
        builder.HasKey(c => c.Id);
        builder.Property(c => c.RuleId).HasMaxLength(40).IsUnicode(false);
        builder.Property(c => c.Asked).HasMaxLength(500);
        builder.Property(c => c.SpeaksAs).HasMaxLength(InquiryRefusals.LongestName);
        builder.IsSigned(c => c.Made, "Made");
        builder.HasOne<Inquiry>().WithMany().HasForeignKey(c => c.InquiryId);
    }
}

internal sealed class CounterNoteMapping : IEntityTypeConfiguration<CounterNote>
{
    public void Configure(EntityTypeBuilder<CounterNote> builder)
    {
        builder.ToTable("CounterNotes");
        builder.IsAppendOnly();
        builder.HasKey(n => n.Id);
        builder.Property(n => n.Text).HasMaxLength(InquiryRefusals.LongestNote);
        builder.IsSigned(n => n.Written, "Written");
        builder.HasOne<Account>().WithMany().HasForeignKey(n => n.AccountId);
        builder.HasOne<Inquiry>().WithMany().HasForeignKey(n => n.InquiryId);
        builder.HasIndex(n => new { n.AccountId, n.At });
    }
}
