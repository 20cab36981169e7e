using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Authorizations;

namespace TaxCounter.Data.Authorizations;

internal sealed class AuthorizationMapping : IEntityTypeConfiguration<Authorization>
{
    public void Configure(EntityTypeBuilder<Authorization> builder)
    {
        builder.ToTable("Authorizations", table =>
        {
            table.HasCheckConstraint("CK_Authorizations_Periods", "\"To\" >= \"From\"");
            table.HasCheckConstraint("CK_Authorizations_Revoked", "(\"RevokedOn\" IS NULL AND \"RevokedByPerson\" IS NULL) OR (\"RevokedOn\" IS NOT NULL AND \"RevokedByPerson\" IS NOT NULL AND \"RevokeReason\" IS NOT NULL)");
        });
        builder.HasKey(a => a.Id);
        builder.Property(a => a.Representative).HasMaxLength(AuthorizationRefusals.LongestName);
        builder.Property(a => a.Firm).HasMaxLength(AuthorizationRefusals.LongestName);
        builder.Property(a => a.Phone).HasMaxLength(AuthorizationRefusals.LongestPhone);
        builder.Property(a => a.Taxes).HasMaxLength(1000).IsUnicode(false);
        builder.Property(a => a.Purpose).HasMaxLength(AuthorizationRefusals.LongestPurpose);
        builder.Property(a => a.FileName).HasMaxLength(200);
        builder.Property(a => a.FileKind).HasMaxLength(40).IsUnicode(false);
        builder.Property(a => a.Sha256).HasMaxLength(64).IsUnicode(false);
        builder.Property(a => a.RevokeReason).HasMaxLength(AuthorizationRefusals.LongestReason);
        builder.Ignore(a => a.TaxTypes);
        builder.IsSigned(a => a.Recorded, "Recorded");
        builder.IsSigned(a => a.Revoked, "Revoked");
        builder.HasOne<Account>().WithMany().HasForeignKey(a => a.AccountId);
        builder.HasIndex(a => a.AccountId);
    }
}
