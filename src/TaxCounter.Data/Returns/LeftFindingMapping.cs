using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Returns;

namespace TaxCounter.Data.Returns;

internal sealed class LeftFindingMapping : IEntityTypeConfiguration<LeftFinding>
{
    private const int LongestNumber = 30;

    public void Configure(EntityTypeBuilder<LeftFinding> builder)
    {
        builder.ToTable("LeftFindings", table => table.HasCheckConstraint("CK_LeftFindings_Why", "\"Why\" <> '' AND \"AmountCents\" >= 0"));
        builder.IsAppendOnly();
        builder.HasKey(l => l.Id);
        builder.Property(l => l.Facts).HasMaxLength(FoundFacts.Length).IsUnicode(false);
        builder.Property(l => l.Says).HasMaxLength(LeftFinding.LongestSays);
        builder.Property(l => l.Why).HasMaxLength(LeftFinding.LongestWhy);
        builder.Property(l => l.Denied).HasMaxLength(LongestNumber).IsUnicode(false);
        builder.IsSigned(l => l.Left, "Left");
        builder.HasOne<Account>().WithMany().HasForeignKey(l => l.AccountId);
        builder.HasIndex(l => new { l.AccountId, l.Facts }).IsUnique();
    }
}
