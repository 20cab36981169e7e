using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Duties;
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
        services.AddScoped<ILicenses, LicenseRepository>();
        services.AddScoped<ILicenseSearch, LicenseSearch>();
        services.AddScoped<LicenseCharges>();
        services.AddScoped<LicenseClearance>();
        services.AddScoped<LicenseLetters>();
        services.AddScoped<LicenseApplications>();
        services.AddScoped<LicenseService>();
        services.AddScoped<LicenseRenewals>();
        services.AddScoped<LicenseEvidenceService>();
        services.AddScoped<IApprovalKind, LicenseApprovals>();
    }

    /// <inheritdoc/>
    public override IReadOnlyList<NumberedRecords> Numbers { get; } = [NumberedRecords.In((License l) => l.Number, l => $"applied for on {l.TakenOn:MMM d, yyyy}")];

    /// <inheritdoc/>
    public override IEnumerable<IVerifyCheck> Checks => LicenseChecks.All();

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<NotedPaper>> NotedPapers(TaxCounterContext context, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(context);
        var papers = await context.Set<License>().AsNoTracking().SelectMany(l => l.Evidence, (l, e) => new { l.Number, Paper = e.Number, e.Sha256 }).ToListAsync(stop);
        return [.. papers.Select(p => new NotedPaper($"license {p.Number}", p.Paper, p.Sha256))];
    }
}
