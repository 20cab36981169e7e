using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Staff;

internal sealed class DelegationMapping : IEntityTypeConfiguration<Delegation>
{
    public void Configure(EntityTypeBuilder<Delegation> builder)
    {
        // The domain refuses each of these; the records do too, whoever writes them.
        builder.ToTable("Delegations", table =>
        {
            table.HasCheckConstraint("CK_Delegations_TwoPersons", "LOWER(\"GiverPerson\") <> LOWER(\"HolderPerson\")");
            table.HasCheckConstraint("CK_Delegations_ThirdPerson", "\"DecidedByPerson\" IS NULL OR (LOWER(\"DecidedByPerson\") <> LOWER(\"GiverPerson\") AND LOWER(\"DecidedByPerson\") <> LOWER(\"HolderPerson\"))");
            table.HasCheckConstraint("CK_Delegations_Days", "\"FirstDay\" <= \"LastDay\"");
            table.HasCheckConstraint("CK_Delegations_Decided", "(\"State\" IN ('Pending', 'Withdrawn') AND \"DecidedByPerson\" IS NULL) OR (\"State\" IN ('Approved', 'Denied', 'Ended') AND \"DecidedByPerson\" IS NOT NULL)");
            table.HasCheckConstraint("CK_Delegations_Ended", "(\"State\" IN ('Withdrawn', 'Ended') AND LOWER(\"EndedByPerson\") IN (LOWER(\"GiverPerson\"), LOWER(\"HolderPerson\"))) OR (\"State\" NOT IN ('Withdrawn', 'Ended') AND \"EndedByPerson\" IS NULL)");
        });
        builder.HasKey(d => d.Id);
        builder.Property(d => d.GiverPerson).HasMaxLength(50);
        builder.Property(d => d.GiverName).HasMaxLength(StaffMember.LongestName);
        builder.Property(d => d.HolderPerson).HasMaxLength(50);
        builder.Property(d => d.HolderName).HasMaxLength(StaffMember.LongestName);
        builder.Property(d => d.Reason).HasMaxLength(500);
        builder.IsSigned(d => d.Decided, "Decided");
        builder.Property(d => d.DecisionNote).HasMaxLength(500);
        builder.IsSigned(d => d.Ended, "Ended");
        builder.Property(d => d.EndReason).HasMaxLength(500);
        builder.HasIndex(d => new { d.HolderId, d.State, d.LastDay });
        builder.HasIndex(d => new { d.State, d.AskedAt });
    }
}
