using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Staff;

internal sealed class RoleGrantMapping : IEntityTypeConfiguration<RoleGrant>
{
    public void Configure(EntityTypeBuilder<RoleGrant> builder)
    {
        // The domain refuses all three; the records do too, whoever writes them.
        builder.ToTable("RoleGrants", table =>
        {
            table.HasCheckConstraint("CK_RoleGrants_SecondPerson", "\"DecidedByPerson\" IS NULL OR (LOWER(\"DecidedByPerson\") <> LOWER(\"RequestedByPerson\") AND LOWER(\"DecidedByPerson\") <> LOWER(\"Person\"))");
            table.HasCheckConstraint("CK_RoleGrants_NotForOneself", "LOWER(\"RequestedByPerson\") <> LOWER(\"Person\")");
            table.HasCheckConstraint("CK_RoleGrants_Decided", "(\"Outcome\" IN ('Waiting', 'Withdrawn') AND \"DecidedByPerson\" IS NULL) OR (\"Outcome\" IN ('Confirmed', 'Refused') AND \"DecidedByPerson\" IS NOT NULL)");
        });
        builder.HasKey(g => g.Id);
        builder.Property(g => g.UserName).HasMaxLength(40);
        builder.Property(g => g.Person).HasMaxLength(50);
        builder.Property(g => g.Reason).HasMaxLength(500);
        builder.Property(g => g.RequestedByPerson).HasMaxLength(50);
        builder.Property(g => g.RequestedByName).HasMaxLength(100);
        builder.Property(g => g.DecidedByPerson).HasMaxLength(50);
        builder.Property(g => g.DecidedByName).HasMaxLength(100);
        builder.HasIndex(g => new { g.Outcome, g.RequestedAt });
        builder.HasIndex(g => g.StaffId);
    }
}
