using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
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
            table.HasCheckConstraint("CK_RoleGrants_Decided", "(\"Outcome\" IN ('Pending', 'Withdrawn') AND \"DecidedByPerson\" IS NULL) OR (\"Outcome\" IN ('Approved', 'Denied') AND \"DecidedByPerson\" IS NOT NULL)");
        });
        builder.HasKey(g => g.Id);
        builder.Property(g => g.UserName).HasMaxLength(40);
        builder.Property(g => g.Person).HasMaxLength(50);
        builder.Property(g => g.Reason).HasMaxLength(500);
        builder.IsSigned(g => g.Requested, "Requested");
        builder.IsSigned(g => g.Decided, "Decided");
        builder.IsSigned(g => g.Withdrawn, "Withdrawn");
        builder.HasIndex(g => g.Outcome);
        builder.HasIndex(g => g.StaffId);
    }
}
