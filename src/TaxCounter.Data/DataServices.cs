using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TaxCounter.Data.Backup;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Evidence;
using TaxCounter.Data.Journal;
using TaxCounter.Data.Ledger;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Evidence;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data;

/// <summary>Puts the records at the program's disposal. What belongs to a duty is registered by the duty itself (<see cref="DutyRecords"/>).</summary>
public static class DataServices
{
    /// <summary>Registers the records as the settings say: storage, journal, evidence, migration and backup, and every duty.</summary>
    /// <param name="services">The program's services.</param>
    /// <param name="configuration">appsettings, environment and command line.</param>
    /// <param name="contentRoot">What relative paths are meant from.</param>
    public static IServiceCollection AddTaxCounterData(this IServiceCollection services, IConfiguration configuration, string contentRoot)
    {
        services.TryAddSingleton(configuration);
        return services.AddTaxCounterData(DatabaseOptions.From(configuration, contentRoot));
    }

    /// <inheritdoc cref="AddTaxCounterData(IServiceCollection, IConfiguration, string)"/>
    public static IServiceCollection AddTaxCounterData(this IServiceCollection services, DatabaseOptions options)
    {
        services.AddStorage(options, provider => [.. provider.GetServices<DutyRecords>().Select(d => d.GetType().Assembly).Distinct()]);
        services.AddScoped<OpenObligations>();
        services.AddScoped<OpenCredits>();
        services.AddScoped<IJournal, JournalRepository>();
        services.AddScoped<ILedgers, LedgerRepository>();
        services.AddScoped<IClosedDays, ClosedDayStore>();
        services.AddSingleton<IBusinessDayInForce, BusinessDayInForce>();
        services.AddSingleton<EvidenceFiles>();
        services.AddSingleton<IEvidenceFiles>(provider => provider.GetRequiredService<EvidenceFiles>());
        services.AddSingleton<NotedEvidence>();
        services.AddSingleton<OfficeDuties>();
        services.AddScoped<IIssuedNumbers, IssuedNumbers>();
        services.AddScoped<Migrator>();
        services.AddScoped<ServerScript>();
        services.AddScoped<OfficeBackup>();
        services.AddScoped<EvidenceBackup>();
        return services.AddDuties(typeof(Duty).Assembly, typeof(DutyRecords).Assembly);
    }
}
