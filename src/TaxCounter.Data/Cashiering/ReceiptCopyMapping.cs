using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;

namespace TaxCounter.Data.Cashiering;

internal sealed class ReceiptCopyMapping : IEntityTypeConfiguration<ReceiptCopy>
{
    public void Configure(EntityTypeBuilder<ReceiptCopy> builder)
    {
        builder.ToTable("ReceiptCopies", table => table.HasCheckConstraint("CK_ReceiptCopies_Note", "\"Reason\" NOT IN ('OtherPerson', 'Other') OR \"Note\" IS NOT NULL"));
        builder.IsAppendOnly();
        builder.HasKey(c => new { c.PaymentEventId, c.Number });
        builder.Property(c => c.Note).HasMaxLength(CopyAsked.LongestNote);
        builder.IsSigned(c => c.Printed, "Printed");
        builder.HasOne<Account>().WithMany().HasForeignKey(c => c.Sheet);
        builder.HasIndex(c => c.PrintedOn);
    }
}
