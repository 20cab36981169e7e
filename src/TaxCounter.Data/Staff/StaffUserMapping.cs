using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Staff;

internal sealed class StaffUserMapping : IEntityTypeConfiguration<StaffUser>
{
    public void Configure(EntityTypeBuilder<StaffUser> builder)
    {
        builder.Property(u => u.Person).HasMaxLength(50);
        builder.Property(u => u.DisplayName).HasMaxLength(100);
        builder.Property(u => u.PasswordHash).HasMaxLength(500).IsUnicode(false);
        builder.Property(u => u.CodeHash).HasMaxLength(500).IsUnicode(false);
        builder.Property(u => u.SecurityStamp).HasMaxLength(64).IsUnicode(false);
        builder.Property(u => u.ConcurrencyStamp).HasMaxLength(64).IsUnicode(false);
        builder.Property(u => u.Keys).HasMaxLength(KeyChoice.LongestText).IsUnicode(false).IsPassing("a choice of keys, each person's own");
        builder.Property(u => u.LastSeenAt).IsPassing("when the person was last seen");
        builder.Property(u => u.PhoneNumber).HasMaxLength(40);
    }
}
