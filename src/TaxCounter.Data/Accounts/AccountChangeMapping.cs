using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;

namespace TaxCounter.Data.Accounts;

internal sealed class AccountChangeMapping : IEntityTypeConfiguration<AccountChange>
{
    private const int LongestRule = 40, LongestWords = 500, LongestName = 100;

    public void Configure(EntityTypeBuilder<AccountChange> builder)
    {
        builder.ToTable("AccountChanges");
        builder.IsAppendOnly();
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Before).HasMaxLength(AccountChange.LongestValue);
        builder.Property(c => c.After).HasMaxLength(AccountChange.LongestValue);
        builder.Property(c => c.How).HasMaxLength(LongestRule).IsUnicode(false);
        builder.Property(c => c.HowSays).HasMaxLength(LongestWords);
        builder.Property(c => c.AskedBy).HasMaxLength(LongestName);
        builder.Property(c => c.Why).HasMaxLength(LongestWords);
        builder.IsSigned(c => c.Entered, "Entered");
        builder.HasOne<Account>().WithMany().HasForeignKey(c => c.AccountId);

        // Two clerks who change one account at the same moment meet here.
        builder.HasIndex(c => new { c.AccountId, c.Number }).IsUnique();
        builder.HasIndex(c => c.FormId);
    }
}
