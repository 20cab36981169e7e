using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Registering;

namespace TaxCounter.Data.Registering;

internal sealed class RegistrationDraftMapping : IEntityTypeConfiguration<RegistrationDraft>
{
    public void Configure(EntityTypeBuilder<RegistrationDraft> builder)
    {
        builder.ToTable("RegistrationDrafts");
        builder.HasKey(d => d.Id);
        builder.Property(d => d.Revision).IsConcurrencyToken();
        builder.Property(d => d.Name).HasMaxLength(RegistrationDraft.LongestName);
        builder.Property(d => d.Content).HasMaxLength(RegistrationDraft.LongestContent);
        builder.IsSigned(d => d.Began, "Began");
        builder.IsSigned(d => d.Saved, "Saved");
    }
}
