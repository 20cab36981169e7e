using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Registering;

namespace TaxCounter.Data.Registering;

internal sealed class BusinessRegistrationMapping : IEntityTypeConfiguration<BusinessRegistration>
{
    private const int LongestAnswers = 30_000, LongestPart = 40, AccountDigits = 10, LongestFacts = 8000, LongestRole = 60, LongestZip = 10, LongestState = 2, LongestCode = 40;

    public void Configure(EntityTypeBuilder<BusinessRegistration> builder)
    {
        builder.ToTable("BusinessRegistrations");
        builder.IsAppendOnly();
        builder.HasKey(r => r.Id);
        builder.Property(r => r.Number).AsPrinted();
        builder.Property(r => r.PreviousAccount).HasMaxLength(AccountDigits).IsUnicode(false);
        builder.Property(r => r.SellerName).HasMaxLength(NewBusiness.LongestName);
        builder.Property(r => r.ClearancePaper).HasMaxLength(NewBusiness.LongestName);
        builder.Property(r => r.Answers).HasMaxLength(LongestAnswers);
        builder.Property(r => r.Facts).HasMaxLength(LongestFacts);
        builder.Property(r => r.Contradictions).HasMaxLength(RegisteredCode.Longest);
        builder.Property(r => r.Settled).HasMaxLength(NewBusiness.LongestText);
        builder.IsSigned(r => r.Registered, "Registered");
        builder.HasOne<Account>().WithMany().HasForeignKey(r => r.AccountId);
        builder.HasIndex(r => r.Number).IsUnique();
        builder.HasIndex(r => r.AccountId).IsUnique();
        builder.OwnsMany(r => r.Codes, Code);
        builder.OwnsMany(r => r.People, Person);
        builder.OwnsMany(r => r.Places, Place);
    }

    private static void Code(OwnedNavigationBuilder<BusinessRegistration, RegisteredCode> code)
    {
        code.ToTable("BusinessRegistrationCodes");
        code.IsAppendOnly();
        code.WithOwner().HasForeignKey("RegistrationId");
        code.HasKey("RegistrationId", nameof(RegisteredCode.Place), nameof(RegisteredCode.Part));
        code.Property(c => c.Place).ValueGeneratedNever();
        code.Property(c => c.Part).HasMaxLength(LongestPart).IsUnicode(false);
        code.Property(c => c.Proposed).HasMaxLength(RegisteredCode.Longest);
        code.Property(c => c.Rule).HasMaxLength(RegisteredCode.Longest);
        code.Property(c => c.Used).HasMaxLength(RegisteredCode.Longest);
        code.Property(c => c.Reason).HasMaxLength(RegisteredCode.Longest);
    }

    private static void Person(OwnedNavigationBuilder<BusinessRegistration, RegisteredPerson> person)
    {
        person.ToTable("BusinessRegistrationPeople");
        person.IsAppendOnly();
        person.WithOwner().HasForeignKey("RegistrationId");
        person.HasKey("RegistrationId", nameof(RegisteredPerson.Number));
        person.Property(p => p.Number).ValueGeneratedNever();
        person.Property(p => p.Role).HasMaxLength(LongestRole);
        person.Property(p => p.Name).HasMaxLength(NewPerson.Longest);
        person.Property(p => p.Title).HasMaxLength(NewPerson.Longest);
        person.Property(p => p.Phone).HasMaxLength(NewPerson.Longest);
        person.Property(p => p.Email).HasMaxLength(NewPerson.Longest);
        person.Ignore(p => p.Says);
    }

    private static void Place(OwnedNavigationBuilder<BusinessRegistration, RegisteredPlace> place)
    {
        place.ToTable("BusinessRegistrationPlaces");
        place.IsAppendOnly();
        place.WithOwner().HasForeignKey("RegistrationId");
        place.HasKey("RegistrationId", nameof(RegisteredPlace.Number));
        place.Property(p => p.Number).ValueGeneratedNever();
        place.Property(p => p.TradeName).HasMaxLength(NewBusiness.LongestName);
        place.Property(p => p.Street).HasMaxLength(NewBusiness.LongestName);
        place.Property(p => p.City).HasMaxLength(NewBusiness.LongestName);
        place.Property(p => p.State).HasMaxLength(LongestState);
        place.Property(p => p.Zip).HasMaxLength(LongestZip);
        place.Property(p => p.LocationCode).HasMaxLength(LongestCode).IsUnicode(false);
        place.Ignore(p => p.Address);
        place.HasOne<Account>().WithMany().HasForeignKey(p => p.AccountId);
        place.HasIndex(p => p.AccountId);
    }
}
