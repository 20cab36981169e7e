using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.OffAccounts;

namespace TaxCounter.Data.OffAccounts;

internal sealed class CreditQuestionMapping : IEntityTypeConfiguration<CreditQuestion>
{
    public void Configure(EntityTypeBuilder<CreditQuestion> builder)
    {
        builder.ToTable("CreditQuestions");
        builder.HasKey(q => q.Id);
        builder.Property(q => q.Answer).HasMaxLength(CreditQuestion.LongestAnswer);
        builder.IsSigned(q => q.Asked, "Asked");
        builder.HasOne<Account>().WithMany().HasForeignKey(q => q.AccountId);
        builder.HasIndex(q => q.CreditId);
        builder.HasIndex(q => q.AccountId);
    }
}
