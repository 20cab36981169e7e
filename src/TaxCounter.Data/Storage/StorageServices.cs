using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TaxCounter.Data.Accounts;
using TaxCounter.Data.Audit;
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
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Collections;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Deposits;
using TaxCounter.Domain.Evidence;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.RuleBooks;
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
        services.AddScoped<IJournal, JournalRepository>();
        services.AddScoped<ILedgers, LedgerRepository>();
        services.AddScoped<IAccounts, AccountRepository>();
        services.AddScoped<IAccountHistorySearch, AccountHistorySearch>();
        services.AddScoped<IPayoffQuotes, PayoffQuoteRepository>();
        services.AddScoped<IAccountSearch, AccountSearch>();
        services.AddScoped<IOverdueSearch, OverdueSearch>();
        services.AddScoped<IDrawers, DrawerRepository>();
        services.AddScoped<IDrawerChecks, DrawerRepository>();
        services.AddScoped<IClosedDays, ClosedDayStore>();
        services.AddScoped<IPaymentEvents, PaymentEventRepository>();
        services.AddScoped<IBusinessDays, BusinessDayRepository>();
        services.AddScoped<IDrawerSearch, DrawerSearch>();
        services.AddScoped<INumberLedger, NumberLedgerSearch>();
        services.AddScoped<IPaymentDrafts, PaymentDraftRepository>();
        services.AddScoped<IDeposits, DepositRepository>();
        services.AddScoped<IDepositSearch, DepositSearch>();
        services.AddScoped<IPenaltyWaivers, PenaltyWaiverRepository>();
        services.AddScoped<IPenaltyWaiverSearch, PenaltyWaiverSearch>();
        services.AddSingleton<EvidenceFiles>();
        services.AddSingleton<IEvidenceFiles>(provider => provider.GetRequiredService<EvidenceFiles>());
        services.AddScoped<IBusinessDaySearch, BusinessDaySearch>();
        services.AddScoped<IApprovals, Approvals>();
        services.AddScoped<IApprovalKind, VoidApprovals>();
        services.AddScoped<IApprovalKind, DrawerApprovals>();
        services.AddScoped<IApprovalKind, RuleChangeApprovals>();
        services.AddScoped<IApprovalKind, PenaltyWaiverApprovals>();
        services.AddScoped<IApprovalKind, RoleGrantApprovals>();
        services.AddScoped<IApprovalKind, DelegationApprovals>();
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
        services.AddScoped<IRuleChanges, RuleChangeRepository>();
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
        services.AddScoped<ILetters, LetterRepository>();
        services.AddScoped<ILetterTemplates, LetterTemplateRepository>();
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
