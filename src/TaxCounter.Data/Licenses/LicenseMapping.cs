using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Cases;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Licenses;

namespace TaxCounter.Data.Licenses;

internal sealed class LicenseMapping : IEntityTypeConfiguration<License>
{
    public const string Word = "License", Key = "LicenseId";
    private const int Code = 40, Street = 100, City = 60;

    public void Configure(EntityTypeBuilder<License> builder)
    {
        builder.ToTable("Licenses", table =>
        {
            table.HasCheckConstraint("CK_Licenses_SecondPerson", "\"State\" NOT IN ('Refused', 'Revoked') OR LOWER(\"DecidedByPerson\") <> LOWER(\"RequestedByPerson\")");
            table.HasCheckConstraint("CK_Licenses_Decided", "\"State\" NOT IN ('Refused', 'Revoked') OR (\"DecidedByPerson\" IS NOT NULL AND \"RequestedByPerson\" IS NOT NULL)");
            table.HasCheckConstraint("CK_Licenses_Opening", "\"OpeningApprovedByPerson\" IS NULL OR LOWER(\"OpeningApprovedByPerson\") <> LOWER(\"TakenByPerson\")");
            table.HasCheckConstraint("CK_Licenses_Closed", "\"State\" <> 'Closed' OR \"ClosedOn\" IS NOT NULL");
        });
        builder.HasKey(l => l.Id);
        builder.IsCase<License, LicenseSeries, LicenseVerb, LicenseState>(Word, Key);
        builder.Property(l => l.TaxType).HasMaxLength(Code).IsUnicode(false);
        builder.Property(l => l.Class).HasMaxLength(Code).IsUnicode(false);
        builder.Property(l => l.OpeningShownBy).HasMaxLength(Street * 2);
        builder.Property(l => l.Grounds).HasMaxLength(CaseMapping.Reason);
        builder.OwnsOne(l => l.Place, place =>
        {
            place.Property(p => p.Street).HasColumnName("Street").HasMaxLength(Street);
            place.Property(p => p.City).HasColumnName("City").HasMaxLength(City);
            place.Property(p => p.State).HasColumnName("PlaceState").HasMaxLength(Code);
            place.Property(p => p.Zip).HasColumnName("Zip").HasMaxLength(Code);
            place.Property(p => p.LocationCode).HasColumnName("LocationCode").HasMaxLength(Code).IsUnicode(false);
            place.Ignore(p => p.Address);
        });
        builder.Navigation(l => l.Place).IsRequired();
        builder.IsSigned(l => l.Taken, "Taken");
        builder.IsSigned(l => l.OpeningApproved, "OpeningApproved");
        builder.IsSigned(l => l.Requested, "Requested");
        builder.IsSigned(l => l.Decided, "Decided");
        builder.OwnsMany(l => l.Terms, Term);
        builder.OwnsMany(l => l.Holds, Hold);
        builder.OwnsMany(l => l.Requirements, Requirement);
        builder.HasMany(l => l.Decisions).WithOne().HasForeignKey(d => d.LicenseId);
    }

    private static void Term(OwnedNavigationBuilder<License, LicenseTerm> term)
    {
        term.ToTable("LicenseTerms");
        term.WithOwner().HasForeignKey(Key);
        term.HasKey(Key, nameof(LicenseTerm.Number));
        term.Property(t => t.Number).ValueGeneratedNever();
        term.Property(t => t.Class).HasMaxLength(Code).IsUnicode(false);
        term.IsSigned(t => t.Charged, "Charged");
        term.IsSigned(t => t.Issued, "Issued", later: true);
        term.HasOne<Obligation>().WithMany().HasForeignKey(t => t.ObligationId);
        term.HasIndex(Key, nameof(LicenseTerm.Year)).IsUnique();
    }

    private static void Hold(OwnedNavigationBuilder<License, LicenseHold> hold)
    {
        hold.ToTable("LicenseHolds");
        hold.WithOwner().HasForeignKey(Key);
        hold.HasKey(Key, nameof(LicenseHold.Number));
        hold.Property(h => h.Number).ValueGeneratedNever();
        hold.Property(h => h.Reason).HasMaxLength(CaseMapping.Reason);
        hold.Property(h => h.LiftReason).HasMaxLength(CaseMapping.Reason);
        hold.IsSigned(h => h.Placed, "Placed");
        hold.IsSigned(h => h.Lifted, "Lifted", later: true);
    }

    private static void Requirement(OwnedNavigationBuilder<License, MetRequirement> met)
    {
        met.ToTable("LicenseRequirements");
        met.WithOwner().HasForeignKey(Key);
        met.HasKey(Key, nameof(MetRequirement.Number));
        met.Property(m => m.Number).ValueGeneratedNever();
        met.Property(m => m.Requirement).HasMaxLength(Code).IsUnicode(false);
        met.IsSigned(m => m.Met, "Met");
        met.IsSigned(m => m.Missed, "Missed", later: true);
    }
}
