using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Registering;

namespace TaxCounter.Data.Registering;

internal sealed class ClearanceCertificateMapping : IEntityTypeConfiguration<ClearanceCertificate>
{
    private const int LongestAccounts = 2000;

    public void Configure(EntityTypeBuilder<ClearanceCertificate> builder)
    {
        builder.ToTable("ClearanceCertificates");
        builder.IsAppendOnly();
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Number).AsPrinted();
        builder.Property(c => c.Accounts).HasMaxLength(LongestAccounts).IsUnicode(false);
        builder.IsSigned(c => c.Issued, "Issued");
        builder.HasOne<Account>().WithMany().HasForeignKey(c => c.AccountId);
        builder.HasIndex(c => c.Number).IsUnique();
        builder.HasIndex(c => c.AccountId);
    }
}
