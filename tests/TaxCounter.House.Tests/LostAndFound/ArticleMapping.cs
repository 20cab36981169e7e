using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;

namespace TaxCounter.House.Tests.LostAndFound;

internal sealed class ArticleMapping : IEntityTypeConfiguration<Article>
{
    public void Configure(EntityTypeBuilder<Article> builder)
    {
        builder.ToTable("LostAndFound", table => table.HasCheckConstraint("CK_LostAndFound_SecondPerson", "\"HandedOverByPerson\" IS NULL OR LOWER(\"HandedOverByPerson\") <> LOWER(\"AskedByPerson\")"));
        builder.HasKey(a => a.Id);
        builder.Property(a => a.Number).AsPrinted();
        builder.Property(a => a.What).HasMaxLength(200);
        builder.IsSigned(a => a.Noted, "Noted");
        builder.IsSigned(a => a.Asked, "Asked");
        builder.IsSigned(a => a.HandedOver, "HandedOver");
        builder.HasOne<Account>().WithMany().HasForeignKey(a => a.AccountId);
        builder.HasIndex(a => a.Number).IsUnique();
        builder.HasIndex(a => a.AccountId);
    }
}
