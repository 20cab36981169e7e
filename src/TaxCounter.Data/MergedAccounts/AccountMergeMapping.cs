using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.MergedAccounts;

namespace TaxCounter.Data.MergedAccounts;

internal sealed class AccountMergeMapping : IEntityTypeConfiguration<AccountMerge>
{
    private const int LongestReason = 500;

    public void Configure(EntityTypeBuilder<AccountMerge> builder)
    {
        builder.ToTable("AccountMerges", table =>
        {
            table.HasCheckConstraint("CK_AccountMerges_Two", "\"AccountId\" <> \"IntoId\"");
            table.HasCheckConstraint("CK_AccountMerges_SecondPerson", "\"State\" = 'Withdrawn' OR \"DecidedByPerson\" IS NULL OR LOWER(\"DecidedByPerson\") <> LOWER(\"ProposedByPerson\")");
            table.HasCheckConstraint("CK_AccountMerges_Undone", "\"UndoneByPerson\" IS NULL OR LOWER(\"UndoneByPerson\") <> LOWER(\"ProposedByPerson\")");
            table.HasCheckConstraint("CK_AccountMerges_Decided", "\"State\" = 'Proposed' OR \"DecidedByPerson\" IS NOT NULL");
        });
        builder.HasKey(m => m.Id);
        builder.Property(m => m.Reason).HasMaxLength(LongestReason);
        builder.Property(m => m.DecisionNote).HasMaxLength(LongestReason);
        builder.Property(m => m.UndoReason).HasMaxLength(LongestReason);
        builder.IsSigned(m => m.Proposed, "Proposed");
        builder.IsSigned(m => m.Decided, "Decided");
        builder.IsSigned(m => m.Undone, "Undone");
        builder.HasOne<Account>().WithMany().HasForeignKey(m => m.AccountId);
        builder.HasOne<Account>().WithMany().HasForeignKey(m => m.IntoId);

        // A duplicate points to one account at most, and one proposal about it stands at a time.
        builder.HasIndex(m => m.AccountId, "IX_AccountMerges_Standing").IsUnique().HasFilter("\"State\" IN ('Proposed', 'Merged')");
        builder.HasIndex(m => m.IntoId);
        builder.HasIndex(m => m.State);
    }
}
