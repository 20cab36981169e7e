using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Returns;

namespace TaxCounter.Data.Returns;

internal sealed class FiledReturnMapping : IEntityTypeConfiguration<FiledReturn>
{
    private const int LongestWord = 40, LongestPlace = 20, LongestPerson = 50, LongestName = 100;

    public void Configure(EntityTypeBuilder<FiledReturn> builder)
    {
        builder.ToTable("FiledReturns", table => table.HasCheckConstraint("CK_FiledReturns_SecondPerson", "\"Approver\" = '' OR LOWER(\"Approver\") <> LOWER(\"EnteredByPerson\")"));
        builder.IsAppendOnly();
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Number).AsPrinted();
        builder.Property(r => r.Form).HasMaxLength(LongestWord).IsUnicode(false);
        builder.Property(r => r.TaxType).HasMaxLength(LongestWord).IsUnicode(false);
        builder.Property(r => r.Channel).HasMaxLength(LongestWord).IsUnicode(false);
        builder.Property(r => r.Approver).HasMaxLength(LongestPerson);
        builder.Property(r => r.ApproverName).HasMaxLength(LongestName);
        builder.Property(r => r.Entries).HasMaxLength(FiledReturn.LongestEntries);
        builder.Property(r => r.FirstWrongLine).HasMaxLength(LongestPlace).IsUnicode(false);
        builder.Property(r => r.Says).HasMaxLength(FiledReturn.LongestSentence);
        builder.Property(r => r.Note).HasMaxLength(FileReturn.LongestNote);
        builder.IsSigned(r => r.Signed, "Entered");
        builder.Ignore(r => r.IsAmended);
        builder.Ignore(r => r.IsLate);
        builder.Ignore(r => r.IsZero);
        builder.Ignore(r => r.IsRight);
        builder.Ignore(r => r.Discount);
        builder.HasOne<Account>().WithMany().HasForeignKey(r => r.AccountId);
        builder.HasOne<Obligation>().WithMany().HasForeignKey(r => r.ObligationId);
        builder.HasOne<Posting>().WithMany().HasForeignKey(r => r.PostingId);
        builder.HasOne<FiledReturn>().WithMany().HasForeignKey(r => r.AmendsId);
        builder.HasIndex(r => r.Number).IsUnique();
        builder.HasIndex(r => new { r.AccountId, r.TaxType, r.Period, r.Sequence }).IsUnique(); // two originals of one period cannot both be kept
    }
}
