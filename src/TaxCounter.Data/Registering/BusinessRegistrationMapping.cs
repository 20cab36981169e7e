using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Registering;

namespace TaxCounter.Data.Registering;

internal sealed class BusinessRegistrationMapping : IEntityTypeConfiguration<BusinessRegistration>
{
    private const int LongestAnswers = 30_000, LongestPart = 40, AccountDigits = 10;

    public void Configure(EntityTypeBuilder<BusinessRegistration> builder)
    {
        builder.ToTable("BusinessRegistrations");
        builder.IsAppendOnly();
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Number).AsPrinted();
        builder.Property(r => r.Owners).HasMaxLength(NewBusiness.LongestText);
        builder.Property(r => r.PreviousAccount).HasMaxLength(AccountDigits).IsUnicode(false);
        builder.Property(r => r.Answers).HasMaxLength(LongestAnswers);
        builder.Property(r => r.Contradictions).HasMaxLength(RegisteredCode.Longest);
        builder.Property(r => r.Settled).HasMaxLength(NewBusiness.LongestText);
        builder.IsSigned(r => r.Registered, "Registered");
        builder.HasOne<Account>().WithMany().HasForeignKey(r => r.AccountId);
        builder.HasIndex(r => r.Number).IsUnique();
        builder.HasIndex(r => r.AccountId).IsUnique();
        builder.OwnsMany(r => r.Codes, code =>
        {
            code.ToTable("BusinessRegistrationCodes");
            code.IsAppendOnly();
            code.WithOwner().HasForeignKey("RegistrationId");
            code.HasKey("RegistrationId", nameof(RegisteredCode.Part));
            code.Property(c => c.Part).HasMaxLength(LongestPart).IsUnicode(false);
            code.Property(c => c.Proposed).HasMaxLength(RegisteredCode.Longest);
            code.Property(c => c.Rule).HasMaxLength(RegisteredCode.Longest);
            code.Property(c => c.Used).HasMaxLength(RegisteredCode.Longest);
            code.Property(c => c.Reason).HasMaxLength(RegisteredCode.Longest);
        });
    }
}
