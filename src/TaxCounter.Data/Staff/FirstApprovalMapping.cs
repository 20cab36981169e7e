using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Staff;

internal sealed class FirstApprovalMapping : IEntityTypeConfiguration<FirstApproval>
{
    public void Configure(EntityTypeBuilder<FirstApproval> builder)
    {
        builder.ToTable("FirstApprovals", table => table.HasCheckConstraint("CK_FirstApprovals_SecondPerson", "\"CompletedByPerson\" IS NULL OR LOWER(\"CompletedByPerson\") <> LOWER(\"ApprovedByPerson\")"));
        builder.HasKey(a => new { a.Kind, a.Key, a.Number });
        builder.Property(a => a.Kind).HasMaxLength(40).IsUnicode(false);
        builder.Property(a => a.Key).HasMaxLength(40).IsUnicode(false);
        builder.Property(a => a.Number).ValueGeneratedNever();
        builder.Property(a => a.Revision).HasMaxLength(40).IsUnicode(false);
        builder.Property(a => a.Terms).HasMaxLength(64).IsUnicode(false);
        builder.Property(a => a.Reason).HasMaxLength(500);
        builder.IsSigned(a => a.Approved, "Approved");
        builder.IsSigned(a => a.Completed, "Completed");
    }
}
