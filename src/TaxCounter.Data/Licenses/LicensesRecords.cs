using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Cases;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Samples;
using TaxCounter.Domain.Licenses;
using TaxCounter.Domain.NightlyReview;

namespace TaxCounter.Data.Licenses;

/// <summary>The records of licenses and of the documents that they note.</summary>
public sealed class LicensesRecords() : CaseRecords<License, LicenseSeries, LicenseVerb, LicenseState, LicenseDecision, ILicenses, LicenseLetters>(LicenseTable.Of)
{
    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        base.AddTo(services);
        services.AddScoped<ILicenses, LicenseRepository>();
        services.AddScoped<LicenseCharges>();
        services.AddScoped<LicenseClearance>();
        services.AddScoped<LicenseRenewing>();
        services.AddScoped<LicenseApplications>();
        services.AddScoped<LicenseOpenings>();
        services.AddScoped<IVerifyCheck, OpeningChecks>();
        services.AddScoped<LicenseService>();
        services.AddScoped<LicenseRenewals>();
        services.AddScoped<IReviewStep, LicenseReview>();
        services.AddScoped<IRenewalForms, RenewalForms>();
        services.AddScoped<ISampleCases, SampleLicenses>();
    }

    /// <inheritdoc/>
    public override IReadOnlyList<NumberedRecords> Numbers { get; } = [NumberedRecords.In((License l) => l.Number, l => $"applied for on {l.TakenOn:MMM d, yyyy}")];

    /// <inheritdoc/>
    public override IEnumerable<IVerifyCheck> Checks => LicenseChecks.All();
}
