using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Data.Accounts;

internal sealed class PayoffQuoteMapping : IEntityTypeConfiguration<PayoffQuote>
{
    public void Configure(EntityTypeBuilder<PayoffQuote> builder)
    {
        builder.ToTable("PayoffQuotes");
        builder.IsAppendOnly();
        builder.HasKey(q => q.Id);
        builder.Property(q => q.Number).AsPrinted();
        builder.IsSigned(q => q.Made, "Made");
        builder.Property(q => q.AskedBy).HasMaxLength(PayoffQuoteService.LongestAskedBy);
        builder.Ignore(q => q.LastDay);
        builder.Ignore(q => q.WasMadeBefore);
        builder.HasOne<Account>().WithMany().HasForeignKey(q => q.AccountId);
        builder.HasMany(q => q.Days).WithOne().HasForeignKey(d => d.QuoteId);
        builder.HasIndex(q => q.Number).IsUnique();
        builder.HasIndex(q => new { q.AccountId, q.MadeOn });
    }
}

internal sealed class QuotedDayMapping : IEntityTypeConfiguration<QuotedDay>
{
    public void Configure(EntityTypeBuilder<QuotedDay> builder)
    {
        builder.ToTable("PayoffQuoteDays");
        builder.IsAppendOnly();
        builder.HasKey(d => new { d.QuoteId, d.Day });
        builder.HasMany(d => d.Parts).WithOne().HasForeignKey(p => new { p.QuoteId, p.Day });
    }
}

internal sealed class QuotedPartMapping : IEntityTypeConfiguration<QuotedPart>
{
    public void Configure(EntityTypeBuilder<QuotedPart> builder)
    {
        builder.ToTable("PayoffQuoteParts");
        builder.IsAppendOnly();
        builder.HasKey(p => new { p.QuoteId, p.Day, p.ObligationId });
        builder.HasOne<Obligation>().WithMany().HasForeignKey(p => p.ObligationId);
    }
}
