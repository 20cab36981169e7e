using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Data.Accounts;

internal sealed class AccountMapping : IEntityTypeConfiguration<Account>
{
    private static readonly ValueComparer<ReadOnlyMemory<byte>> _sameBytes = new((a, b) => SameBytes(a, b), a => a.Length, a => a);

    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("Accounts");
        builder.HasKey(a => a.Id);
        builder.Property(a => a.Number).HasConversion(number => number.Digits, text => Read(text)).HasMaxLength(10).IsUnicode(false);
        builder.Property(a => a.MergedInto).HasConversion(new ValueConverter<AccountNumber, string>(number => number.Digits, text => Read(text))).HasMaxLength(10).IsUnicode(false);
        builder.Property(a => a.OldNumber).HasMaxLength(20).IsUnicode(false);
        builder.Property(a => a.TaxpayerName).HasMaxLength(200);
        builder.Property(a => a.TradeName).HasMaxLength(200);
        builder.Property(a => a.Naics).HasMaxLength(6).IsUnicode(false);
        builder.Property(a => a.BusinessType).HasMaxLength(40);
        builder.Property(a => a.LocationCode).HasMaxLength(20).IsUnicode(false);
        builder.Property(a => a.FormerLocations).HasConversion(f => f.ToString(), text => FormerLocations.Parse(text)).HasMaxLength(1000).IsUnicode(false);
        builder.Property(a => a.ByDay).HasConversion(f => f.ToString(), text => FileByDay.Parse(text)).HasMaxLength(FileByDay.Longest);
        builder.Property(a => a.Phone).HasMaxLength(40);
        builder.Property(a => a.Email).HasMaxLength(200);
        builder.Property(a => a.Language).HasMaxLength(10).IsUnicode(false);
        builder.Ignore(a => a.Name);
        builder.OwnsOne(a => a.Location, Address);
        builder.OwnsOne(a => a.Mailing, Address);
        builder.Navigation(a => a.Location).IsRequired();
        builder.Navigation(a => a.Mailing).IsRequired();
        builder.OwnsOne(a => a.TaxId, id =>
        {
            id.Property(t => t.Kind);
            id.Property(t => t.LastFour).HasMaxLength(4).IsUnicode(false);
            id.Property(t => t.Number);
            id.Property(t => t.SearchHash).HasConversion(memory => memory.ToArray(), bytes => bytes, _sameBytes).HasMaxLength(32);
            id.Ignore(t => t.Masked);
            id.HasIndex(t => t.SearchHash);
        });
        builder.HasMany(a => a.Registrations).WithOne().HasForeignKey(r => r.AccountId);
        builder.HasMany<Obligation>().WithOne().HasForeignKey(o => o.AccountId);
        builder.HasMany<OpenCredit>().WithOne().HasForeignKey(c => c.AccountId);
        builder.HasOne<AccountBalance>().WithOne().HasForeignKey<AccountBalance>(b => b.AccountId);
        builder.HasMany(a => a.Alerts).WithOne().HasForeignKey(r => r.AccountId);
        builder.HasIndex(a => a.Number).IsUnique();
        builder.HasIndex(a => a.MergedInto).HasFilter("\"MergedInto\" IS NOT NULL");
        builder.HasIndex(a => new { a.Status, a.Naics, a.BusinessType }); // the review of codes
    }

    /// <summary>No number at all is no record's: EF Core's model made beforehand asks for it at start.</summary>
    internal static AccountNumber Read(string text) => text.Length == 0 ? default : AccountNumber.Parse(text);

    internal static bool SameBytes(ReadOnlyMemory<byte> a, ReadOnlyMemory<byte> b) => a.Span.SequenceEqual(b.Span);

    private static void Address(OwnedNavigationBuilder<Account, Address> address)
    {
        address.Property(a => a.Street).HasMaxLength(200);
        address.Property(a => a.City).HasMaxLength(100);
        address.Property(a => a.State).HasMaxLength(40);
        address.Property(a => a.Zip).HasMaxLength(20);
        address.Property(a => a.Country).HasMaxLength(60);
    }
}

internal sealed class RegistrationMapping : IEntityTypeConfiguration<Registration>
{
    public void Configure(EntityTypeBuilder<Registration> builder)
    {
        builder.ToTable("Registrations");
        builder.HasKey(r => new { r.AccountId, r.TaxType, r.From });
        builder.Property(r => r.TaxType).HasMaxLength(40).IsUnicode(false);
    }
}

internal sealed class AccountAlertMapping : IEntityTypeConfiguration<AccountAlert>
{
    public void Configure(EntityTypeBuilder<AccountAlert> builder)
    {
        builder.ToTable("AccountAlerts");
        builder.HasKey(a => a.Id);
        builder.Property(a => a.Id).ValueGeneratedNever(); // made with its form: a new one on an account that is read is new
        builder.Property(a => a.Text).HasMaxLength(AlertRefusals.Longest);
        builder.Property(a => a.RaisedBy).HasMaxLength(100);
        builder.Property(a => a.RaisedByPerson).HasMaxLength(50);
        builder.Property(a => a.LiftedBy).HasMaxLength(100);
        builder.Property(a => a.LiftReason).HasMaxLength(AlertRefusals.Longest);
        builder.HasIndex(a => a.AccountId);
    }
}
