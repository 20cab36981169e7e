using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Referrals;

namespace TaxCounter.Data.Referrals;

internal sealed class ReferralMapping : IEntityTypeConfiguration<Referral>
{
    public void Configure(EntityTypeBuilder<Referral> builder)
    {
        builder.ToTable("Referrals");
        builder.HasKey(r => r.Id);
        builder.Property(r => r.ToPerson).HasMaxLength(50);
        builder.Property(r => r.ToName).HasMaxLength(ReferralRefusals.LongestName);
        builder.Property(r => r.Question).HasMaxLength(ReferralRefusals.LongestText);
        builder.Property(r => r.Tried).HasMaxLength(ReferralRefusals.LongestText);
        builder.Property(r => r.Reach).HasMaxLength(ReferralRefusals.LongestName);
        builder.Property(r => r.Answer).HasMaxLength(ReferralRefusals.LongestText);
        builder.IsSigned(r => r.Sent, "Sent");
        builder.IsSigned(r => r.Accepted, "Accepted");
        builder.IsSigned(r => r.Closed, "Closed");
        builder.Ignore(r => r.IsOpen);
        builder.Ignore(r => r.ToWords);
        builder.Ignore(r => r.Since);
        builder.HasOne<Account>().WithMany().HasForeignKey(r => r.AccountId);
        builder.HasIndex(r => r.AccountId);
        builder.HasIndex(r => r.State);
        builder.HasIndex(r => r.SentOn);
    }
}
