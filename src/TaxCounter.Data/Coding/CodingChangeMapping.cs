using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Coding;

namespace TaxCounter.Data.Coding;

internal sealed class CodingChangeMapping : IEntityTypeConfiguration<CodingChange>
{
    private const int LongestReason = 500;

    public void Configure(EntityTypeBuilder<CodingChange> builder)
    {
        builder.ToTable("CodingChanges");
        builder.IsAppendOnly();
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Part).HasMaxLength(CodingChange.LongestPart).IsUnicode(false);
        builder.Property(c => c.Before).HasMaxLength(CodingChange.LongestValue);
        builder.Property(c => c.After).HasMaxLength(CodingChange.LongestValue);
        builder.Property(c => c.Reason).HasMaxLength(LongestReason);
        builder.IsSigned(c => c.Changed, "Changed");
        builder.HasOne<Account>().WithMany().HasForeignKey(c => c.AccountId);
        builder.HasIndex(c => new { c.AccountId, c.Part });
    }
}
