using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Returns;

namespace TaxCounter.Data.Returns;

internal sealed class DiscrepancyMapping : IEntityTypeConfiguration<Discrepancy>
{
    private const int LongestWord = 40;

    public void Configure(EntityTypeBuilder<Discrepancy> builder)
    {
        builder.ToTable("Discrepancies");
        builder.IsAppendOnly();
        builder.HasKey(d => d.Id);
        builder.Property(d => d.TaxType).HasMaxLength(LongestWord).IsUnicode(false);
        builder.Property(d => d.CustomerSays).HasMaxLength(Discrepancy.Longest);
        builder.Property(d => d.Found).HasMaxLength(Discrepancy.Longest);
        builder.IsSigned(d => d.Signed, "Noted");
        builder.HasOne<Account>().WithMany().HasForeignKey(d => d.AccountId);
        builder.HasIndex(d => d.AccountId);
    }
}
