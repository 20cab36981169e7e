using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TaxCounter.Data.Backup;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Evidence;
using TaxCounter.Data.Journal;
using TaxCounter.Data.Ledger;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Evidence;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Storage;

/// <summary>Puts the records at the program's disposal. What belongs to a duty is registered by the duty itself (<see cref="DutyRecords"/>).</summary>
public static class StorageServices
{
    /// <summary>Registers the records as the settings say: context, transaction, counters, journal, evidence, migration and backup, and every duty.</summary>
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
        ArgumentNullException.ThrowIfNull(options);
        services.AddSingleton(options);
        services.AddSingleton<WriteGate>();
        services.AddSingleton<StorageHealth>();
        services.TryAddSingleton(TimeProvider.System);
        if (options.Provider == DatabaseProvider.Sqlite)
        {
            services.AddContext<SqliteTaxCounterContext>(options);
        }
        else
        {
            services.AddContext<SqlServerTaxCounterContext>(options);
        }

        services.AddScoped<IOneTransaction, OneTransaction>();
        services.AddScoped<NumberCounters>();
        services.AddScoped<IJournal, JournalRepository>();
        services.AddScoped<ILedgers, LedgerRepository>();
        services.AddScoped<IClosedDays, ClosedDayStore>();
        services.AddScoped<CaseChange>();
        services.AddScoped<CaseEvidenceService>();
        services.AddSingleton<EvidenceFiles>();
        services.AddSingleton<IEvidenceFiles>(provider => provider.GetRequiredService<EvidenceFiles>());
        services.AddSingleton<NotedEvidence>();
        services.AddSingleton<OfficeDuties>();
        services.AddScoped<IIssuedNumbers, IssuedNumbers>();
        services.AddScoped<Migrator>();
        services.AddScoped<OfficeBackup>();
        services.AddScoped<EvidenceBackup>();
        services.AddHealthChecks().AddCheck<StorageHealthCheck>("records");
        return services.AddDuties(typeof(Duty).Assembly, typeof(DutyRecords).Assembly);
    }

    /// <summary>How one heir reaches its database; the same for serving, verbs, tests and the tools that make migrations.</summary>
    internal static void Use(this DbContextOptionsBuilder builder, DatabaseOptions options)
    {
        if (options.Provider == DatabaseProvider.Sqlite)
        {
            builder.UseSqlite(options.ConnectionString, sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery));
            builder.AddInterceptors(_pragmas);
            return;
        }

        builder.UseSqlServer(options.ConnectionString, server =>
        {
            server.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery).CommandTimeout(options.CommandTimeoutSeconds);
            if (options.MaxBatchSize is { } size)
            {
                server.MaxBatchSize(size);
            }
        });
    }

    private static readonly SqlitePragmas _pragmas = new();

    private static void AddContext<THeir>(this IServiceCollection services, DatabaseOptions options)
        where THeir : TaxCounterContext
    {
        services.AddPooledDbContextFactory<THeir>((provider, builder) =>
        {
            builder.Use(options);
            ((IDbContextOptionsBuilderInfrastructure)builder).AddOrUpdateExtension(new DutyMappings([.. provider.GetServices<DutyRecords>().Select(d => d.GetType().Assembly).Distinct()]));

            // Whoever wants to look on or to break things on purpose (tests of crash points) registers an interceptor.
            builder.AddInterceptors(provider.GetServices<IInterceptor>());
        });
        services.AddSingleton<IDbContextFactory<TaxCounterContext>, Factory<THeir>>();
        services.AddScoped<TaxCounterContext>(provider => provider.GetRequiredService<IDbContextFactory<THeir>>().CreateDbContext());
    }

    private sealed class Factory<THeir>(IDbContextFactory<THeir> factory) : IDbContextFactory<TaxCounterContext>
        where THeir : TaxCounterContext
    {
        public TaxCounterContext CreateDbContext() => factory.CreateDbContext();
    }
}
