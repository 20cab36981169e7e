using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TaxCounter.Data.Accounts;
using TaxCounter.Data.Backup;
using TaxCounter.Data.Cashiering;
using TaxCounter.Data.Collections;
using TaxCounter.Data.Correspondence;
using TaxCounter.Data.Deposits;
using TaxCounter.Data.Evidence;
using TaxCounter.Data.Journal;
using TaxCounter.Data.Ledger;
using TaxCounter.Data.PenaltyWaivers;
using TaxCounter.Data.RuleBooks;
using TaxCounter.Data.Staff;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Collections;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Deposits;
using TaxCounter.Domain.Evidence;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.Rates;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Storage;

/// <summary>Puts the records at the program's disposal.</summary>
public static class StorageServices
{
    /// <summary>Registers the records as the settings say: context, transaction, audit trail, counters, tax ids, migration and backup.</summary>
    /// <param name="services">The program's services.</param>
    /// <param name="configuration">appsettings, environment and command line.</param>
    /// <param name="contentRoot">What relative paths are meant from.</param>
    public static IServiceCollection AddTaxCounterData(this IServiceCollection services, IConfiguration configuration, string contentRoot) =>
        services.AddSingleton(OfficeJurisdiction.Of(configuration["Office:Jurisdiction"])).AddSingleton(new OfficeContact(configuration["Office:Phone"] ?? "")).AddTaxCounterData(DatabaseOptions.From(configuration, contentRoot));

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
        services.AddScoped<IAuditTrail, AuditTrail>();
        services.AddScoped<IAuditSearch, AuditSearch>();
        services.AddScoped<NumberCounters>();
        services.AddScoped<IJournal, JournalStore>();
        services.AddScoped<ILedgers, LedgerStore>();
        services.AddScoped<IAccounts, AccountStore>();
        services.AddScoped<IAccountRecords, AccountRecords>();
        services.AddScoped<IPayoffQuotes, PayoffQuoteStore>();
        services.AddScoped<IAccountSearch, AccountSearch>();
        services.AddScoped<IOverdueAccounts, OverdueAccounts>();
        services.AddScoped<IDrawers, DrawerStore>();
        services.AddScoped<IDrawerChecks, DrawerStore>();
        services.AddScoped<IClosedDays, ClosedDayStore>();
        services.AddScoped<IPaymentEvents, PaymentEventStore>();
        services.AddScoped<IBusinessDays, BusinessDayStore>();
        services.AddScoped<IDrawerReports, DrawerReports>();
        services.AddScoped<INumberLedger, NumberLedgerReader>();
        services.AddScoped<IPaymentDrafts, PaymentDraftStore>();
        services.AddScoped<IDeposits, DepositStore>();
        services.AddScoped<IDepositSearch, DepositReads>();
        services.AddScoped<IPenaltyWaivers, PenaltyWaiverStore>();
        services.AddScoped<IPenaltyWaiverSearch, PenaltyWaiverReads>();
        services.AddSingleton<EvidenceFiles>();
        services.AddSingleton<IEvidenceFiles>(provider => provider.GetRequiredService<EvidenceFiles>());
        services.AddScoped<IDayReports, DayReports>();
        services.AddScoped<ISupervisorQueue, SupervisorQueue>();
        services.AddScoped<IWaiting, WaitingVoids>();
        services.AddScoped<IWaiting, WaitingDrawers>();
        services.AddScoped<IWaiting, WaitingRuleChanges>();
        services.AddScoped<IWaiting, WaitingPenaltyWaivers>();
        services.AddScoped<IWaiting, WaitingGrants>();
        services.AddScoped<IWaiting, WaitingDelegations>();
        services.AddRules();
        services.AddCorrespondence();
        services.AddScoped<Migrator>();
        services.AddScoped<OfficeBackup>();
        services.AddScoped<EvidenceBackup>();
        services.AddHealthChecks().AddCheck<StorageHealthCheck>("records");
        services.AddSingleton<TaxIdKeyFile>();
        services.AddSingleton<ITaxIds, TaxIdVault>();
        return services;
    }

    /// <summary>The office's rule book as it stands now: one request keeps the one it began with.</summary>
    private static void AddRules(this IServiceCollection services)
    {
        services.TryAddSingleton(OfficeJurisdiction.Of(null));
        services.AddSingleton<IRulesInForce, RulesInForce>();
        services.TryAddSingleton<IRuleBooks, OfficeRuleBooks>();
        services.TryAddScoped(provider => provider.GetRequiredService<IRulesInForce>().Book);
        services.AddScoped<IRuleChanges, RuleChangeStore>();
        services.AddScoped<IRulePreviews, RulePreviews>();
        services.AddScoped<RuleChangeService>();
        services.AddScoped<RuleRecorder>();
    }

    /// <summary>What customers are told, and what was sent. Texts that are not complete stop the program here.</summary>
    private static void AddCorrespondence(this IServiceCollection services)
    {
        services.TryAddSingleton(LanguageFiles.Load());
        services.TryAddSingleton(new OfficeContact(""));
        TemplateFiles.Load();
        services.AddScoped<ILetters, LetterStore>();
        services.AddScoped<ILetterTemplates, LetterTemplateStore>();
        services.AddScoped<TemplateRecorder>();
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
