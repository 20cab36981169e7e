using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Data.Cases;
using TaxCounter.Domain.Licenses;

namespace TaxCounter.Data.Licenses;

internal sealed class LicenseDecisionMapping : IEntityTypeConfiguration<LicenseDecision>
{
    public void Configure(EntityTypeBuilder<LicenseDecision> builder)
    {
        builder.IsDecision<LicenseDecision, LicenseState>(LicenseMapping.Word);
        builder.HasKey(d => new { d.LicenseId, d.Number });
    }
}
