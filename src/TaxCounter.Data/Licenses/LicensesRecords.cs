using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Cases;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Samples;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Licenses;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Licenses;

/// <summary>The records of licenses and of the documents that they note.</summary>
public sealed class LicensesRecords : DutyRecords
{
    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddCases<License, LicenseSeries, LicenseVerb, LicenseState, ILicenses, LicenseLetters>(LicenseTable.Of);
        services.AddScoped<ILicenses, LicenseRepository>();
        services.AddScoped<ILicenseSearch, LicenseSearch>();
        services.AddScoped<LicenseCharges>();
        services.AddScoped<LicenseClearance>();
        services.AddScoped<LicenseApplications>();
        services.AddScoped<LicenseService>();
        services.AddScoped<LicenseRenewals>();
        services.AddScoped<IApprovalKind, LicenseApprovals>();
        services.AddScoped<ISampleCases, SampleLicenses>();
    }

    /// <inheritdoc/>
    public override IReadOnlyList<NumberedRecords> Numbers { get; } = [NumberedRecords.In((License l) => l.Number, l => $"applied for on {l.TakenOn:MMM d, yyyy}")];

    /// <inheritdoc/>
    public override IEnumerable<IVerifyCheck> Checks => LicenseChecks.All();

    /// <inheritdoc/>
    public override Task<IReadOnlyList<NotedPaper>> NotedPapers(TaxCounterContext context, CancellationToken stop) => context.PapersOf<License, LicenseSeries, LicenseVerb, LicenseState>(LicenseTable.Of, stop);
}
