using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Returns;

namespace TaxCounter.Data.Returns;

internal sealed class OpenDiscountMapping : IEntityTypeConfiguration<OpenDiscount>
{
    public void Configure(EntityTypeBuilder<OpenDiscount> builder)
    {
        builder.ToTable("OpenDiscounts", table => table.HasCheckConstraint("CK_OpenDiscounts_Amount", "\"AmountCents\" > 0"));
        builder.HasKey(d => d.Id);
        builder.Property(d => d.Return).AsPrinted();
        builder.HasOne<Obligation>().WithOne().HasForeignKey<OpenDiscount>(d => d.Id);
        builder.HasOne<Account>().WithMany().HasForeignKey(d => d.AccountId);
        builder.Property(d => d.Facts).HasMaxLength(FoundFacts.Length).IsUnicode(false);
        builder.HasIndex(d => new { d.OpenOn, d.Id });
        builder.HasIndex(d => d.AccountId);
    }
}
