using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Cases;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Refunds;

namespace TaxCounter.Data.Refunds;

internal sealed class RefundMapping : IEntityTypeConfiguration<Refund>
{
    public const string Word = "Refund", Key = "RefundId";

    public void Configure(EntityTypeBuilder<Refund> builder)
    {
        builder.ToTable("Refunds", table =>
        {
            table.HasCheckConstraint("CK_Refunds_SecondPerson", "\"DecidedByPerson\" IS NULL OR (LOWER(\"DecidedByPerson\") <> LOWER(\"TakenByPerson\") AND LOWER(\"DecidedByPerson\") <> LOWER(\"RecommendedByPerson\"))");
            table.HasCheckConstraint("CK_Refunds_Releaser", "\"ReleasedByPerson\" IS NULL OR (LOWER(\"ReleasedByPerson\") <> LOWER(\"RecommendedByPerson\") AND (\"NeedsOtherReleaser\" = 0 OR LOWER(\"ReleasedByPerson\") <> LOWER(\"DecidedByPerson\")))");
            table.HasCheckConstraint("CK_Refunds_Decided", "\"State\" NOT IN ('Approved', 'Denied', 'Released', 'Paid', 'Returned', 'Stopped', 'Cancelled') OR (\"DecidedByPerson\" IS NOT NULL AND \"RecommendedByPerson\" IS NOT NULL)");
            table.HasCheckConstraint("CK_Refunds_Released", "\"State\" NOT IN ('Released', 'Paid', 'Returned') OR \"ReleasedByPerson\" IS NOT NULL");
            table.HasCheckConstraint("CK_Refunds_Paid", "\"State\" <> 'Paid' OR \"Reference\" IS NOT NULL");
        });
        builder.HasKey(r => r.Id);
        builder.IsCase<Refund, RefundSeries, RefundVerb, RefundState>(Word, Key);
        builder.Property(r => r.SignedBy).HasMaxLength(Refund.LongestName);
        builder.Property(r => r.Capacity).HasMaxLength(Refund.LongestName);
        builder.Property(r => r.Statement).HasMaxLength(Refund.LongestText);
        builder.Property(r => r.SwornBefore).HasMaxLength(Refund.LongestName);
        builder.Property(r => r.Payee).HasMaxLength(Refund.LongestName);
        builder.Property(r => r.PayTo).HasMaxLength(Refund.LongestPlace);
        builder.Property(r => r.Rationale).HasMaxLength(CaseMapping.Reason);
        builder.Property(r => r.Reference).HasMaxLength(Refund.LongestReference);
        builder.IsSigned(r => r.Taken, "Taken");
        builder.IsSigned(r => r.Recommended, "Recommended");
        builder.IsSigned(r => r.Decided, "Decided");
        builder.IsSigned(r => r.Released, "Released");
        builder.Ignore(r => r.Total);
        builder.Ignore(r => r.IsLate);
        builder.OwnsMany(r => r.Parts, Part);
        builder.HasMany(r => r.Decisions).WithOne().HasForeignKey(d => d.RefundId);
    }

    private static void Part(OwnedNavigationBuilder<Refund, RefundPart> part)
    {
        part.ToTable("RefundParts");
        part.WithOwner().HasForeignKey(Key);
        part.HasKey(Key, nameof(RefundPart.Number));
        part.Property(p => p.Number).ValueGeneratedNever();
        part.Ignore(p => p.Amount);
        part.HasOne<Account>().WithMany().HasForeignKey(p => p.AccountId);
        part.HasOne<Obligation>().WithMany().HasForeignKey(p => p.FromId);
        part.HasIndex(p => new { p.AccountId, p.AroseOn });
    }
}
