using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Data.Ledger;

internal sealed class OpenCreditMapping : IEntityTypeConfiguration<OpenCredit>
{
    public void Configure(EntityTypeBuilder<OpenCredit> builder)
    {
        builder.ToTable("OpenCredits", table => table.HasCheckConstraint("CK_OpenCredits_Amount", "\"AmountCents\" > 0"));
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Says).HasMaxLength(OpenCredit.LongestSays);
        builder.HasOne<Obligation>().WithMany().HasForeignKey(c => c.FromId);
        builder.HasIndex(c => new { c.AccountId, c.AroseOn, c.FromId });
        builder.HasIndex(c => c.FromId);

        // The order of the queue, and what its count and total are read from.
        builder.HasIndex(c => new { c.RightEndsOn, c.Amount, c.Cause, c.LookAgainOn }).IsDescending(false, true, false, false);
    }
}
