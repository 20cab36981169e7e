using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Collections;

namespace TaxCounter.Data.Collections;

internal sealed class ContactMapping : IEntityTypeConfiguration<Contact>
{
    public void Configure(EntityTypeBuilder<Contact> builder)
    {
        builder.ToTable("Contacts");
        builder.IsAppendOnly();
        builder.HasKey(c => c.Id);
        builder.Property(c => c.Phone).HasMaxLength(40);
        builder.Property(c => c.Note).HasMaxLength(CollectionRefusals.LongestNote);
        builder.IsSigned(c => c.Made, "Made");
        builder.HasOne<Account>().WithMany().HasForeignKey(c => c.AccountId);
        builder.HasIndex(c => new { c.AccountId, c.On });
    }
}

internal sealed class PaymentPromiseMapping : IEntityTypeConfiguration<PaymentPromise>
{
    public void Configure(EntityTypeBuilder<PaymentPromise> builder)
    {
        builder.ToTable("PaymentPromises", table =>
        {
            table.HasCheckConstraint("CK_PaymentPromises_Amount", "\"AmountCents\" > 0");
            table.HasCheckConstraint("CK_PaymentPromises_Days", "\"DueOn\" >= \"MadeOn\"");
        });
        builder.IsAppendOnly();
        builder.HasKey(p => p.Id);
        builder.IsSigned(p => p.Made, "Made");
        builder.HasOne<Account>().WithMany().HasForeignKey(p => p.AccountId);

        // One promise is replaced once.
        builder.HasOne<PaymentPromise>().WithMany().HasForeignKey(p => p.ReplacesId);
        builder.HasIndex(p => p.ReplacesId).IsUnique().HasFilter("\"ReplacesId\" IS NOT NULL");
        builder.HasIndex(p => p.AccountId);
        builder.HasIndex(p => p.DueOn);
    }
}

internal sealed class PromiseNoteMapping : IEntityTypeConfiguration<PromiseNote>
{
    public void Configure(EntityTypeBuilder<PromiseNote> builder)
    {
        builder.ToTable("PromiseNotes", table => table.HasCheckConstraint("CK_PromiseNotes_Broken", "\"State\" IN ('Broken', 'PartlyKept')"));
        builder.IsAppendOnly();
        builder.HasKey(n => n.PromiseId);
        builder.IsSigned(n => n.Noted, "Noted");
        builder.HasOne<PaymentPromise>().WithMany().HasForeignKey(n => n.PromiseId);
    }
}

internal sealed class CallSheetMapping : IEntityTypeConfiguration<CallSheet>
{
    public void Configure(EntityTypeBuilder<CallSheet> builder)
    {
        builder.ToTable("CallSheets");
        builder.HasKey(s => s.AccountId);
        builder.Property(s => s.ClaimedByPerson).HasMaxLength(50);
        builder.Property(s => s.ClaimedByName).HasMaxLength(100);
        builder.Property(s => s.WrongPhone).HasMaxLength(40);
        builder.HasOne<Account>().WithMany().HasForeignKey(s => s.AccountId);
        builder.HasIndex(s => s.ClaimedByPerson).HasFilter("\"ClaimedByPerson\" IS NOT NULL");
        builder.HasIndex(s => s.PromisedBy).HasFilter("\"PromisedBy\" IS NOT NULL");
    }
}
