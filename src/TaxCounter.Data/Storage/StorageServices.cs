using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Update;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Storage;

/// <summary>Registers what every record needs, whatever it is about: the context, the transaction and the counters.</summary>
public static class StorageServices
{
    /// <summary>Registers them.</summary>
    /// <param name="services">The program's services.</param>
    /// <param name="options">Which database, and how patient.</param>
    /// <param name="mappings">The assemblies that hold the mappings of the records.</param>
    public static IServiceCollection AddStorage(this IServiceCollection services, DatabaseOptions options, Func<IServiceProvider, IReadOnlyList<Assembly>> mappings)
    {
        ArgumentNullException.ThrowIfNull(options);
        services.AddSingleton(options);
        services.AddSingleton<HighWaterMark>();
        services.AddSingleton(provider => new WriteGate { Mark = options.Provider == DatabaseProvider.Sqlite ? provider.GetRequiredService<HighWaterMark>() : null });
        services.AddSingleton<StorageHealth>();
        services.AddSingleton<IRecordsState>(provider => provider.GetRequiredService<StorageHealth>());
        services.TryAddSingleton(TimeProvider.System);
        if (options.Provider == DatabaseProvider.Sqlite)
        {
            services.AddContext<SqliteTaxCounterContext>(options, mappings);
        }
        else
        {
            services.AddContext<SqlServerTaxCounterContext>(options, mappings);
        }

        services.AddScoped<RidingAlong>();
        services.AddScoped<IOneTransaction, OneTransaction>();
        services.AddScoped<IOneMoment, OneMoment>();
        services.AddScoped<NumberCounters>();
        services.AddHealthChecks().AddCheck<StorageHealthCheck>("records");
        return services;
    }

    /// <summary>How one heir reaches its database; the same for serving, verbs, tests and the tools that make migrations.</summary>
    internal static void Use(this DbContextOptionsBuilder builder, DatabaseOptions options)
    {
        builder.ReplaceService<IDatabase, RecordDatabase>();
        if (options.Provider == DatabaseProvider.Sqlite)
        {
            builder.UseSqlite(options.ConnectionString, sqlite => sqlite.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery));
            builder.ConfigureWarnings(w => w.Ignore(RelationalEventId.MigrationsUserTransactionWarning)); // all of a migration is one transaction (Migrator)
            builder.AddInterceptors(_pragmas);
            builder.ReplaceService<IModificationCommandBatchFactory, SqliteBatches>();
            return;
        }

        builder.AddInterceptors(new SqlServerSessions(options.Patience), _like);
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
    private static readonly DirectWrites _direct = new();
    private static readonly LikeWithoutCase _like = new();

    private static void AddContext<THeir>(this IServiceCollection services, DatabaseOptions options, Func<IServiceProvider, IReadOnlyList<Assembly>> mappings)
        where THeir : TaxCounterContext
    {
        services.AddPooledDbContextFactory<THeir>((provider, builder) =>
        {
            builder.Use(options);
            builder.AddInterceptors(_direct);
            ((IDbContextOptionsBuilderInfrastructure)builder).AddOrUpdateExtension(new RecordMappings(mappings(provider)));
            if (provider.GetService<ISealKey>() is { } key)
            {
                ((IDbContextOptionsBuilderInfrastructure)builder).AddOrUpdateExtension(new RowSeals(key));
            }

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
