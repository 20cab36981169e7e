using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using TaxCounter.Data;
using TaxCounter.Data.Accounts;
using TaxCounter.Data.Storage;

namespace TaxCounter.Testing;

/// <summary>The records' services before a <see cref="DeafServer"/>.</summary>
public sealed class DeafRecords : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("taxcounter-deaf-").FullName;
    private readonly ServiceProvider _services;

    /// <summary>Makes them.</summary>
    /// <param name="more">More services.</param>
    public DeafRecords(Action<IServiceCollection>? more = null)
    {
        var services = new ServiceCollection();
        services.AddLogging(log => log.SetMinimumLevel(LogLevel.None));
        services.AddSingleton<TimeProvider>(new FakeClock());
        services.AddOptions();
        services.AddTaxCounterData(DeafServer.Options(_folder));
        services.Replace(ServiceDescriptor.Singleton<IDbContextFactory<TaxCounterContext>>(all => new Contexts(all.GetRequiredService<IDbContextFactory<SqlServerTaxCounterContext>>(), Server)));
        services.Replace(ServiceDescriptor.Scoped(all => all.GetRequiredService<IDbContextFactory<TaxCounterContext>>().CreateDbContext()));
        more?.Invoke(services);
        _services = services.BuildServiceProvider();
        _services.GetRequiredService<TaxIdKeyFile>().CreateIfMissing();
    }

    /// <summary>Where they lie, and answers come from.</summary>
    public DeafServer Server { get; } = new();

    /// <summary>Its singletons.</summary>
    public IServiceProvider Services => _services;

    /// <summary>One request's work.</summary>
    public async Task<T> Do<T>(Func<IServiceProvider, Task<T>> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        await using var scope = _services.CreateAsyncScope();
        return await work(scope.ServiceProvider);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private sealed class Contexts(IDbContextFactory<SqlServerTaxCounterContext> contexts, DeafServer server) : IDbContextFactory<TaxCounterContext>
    {
        public TaxCounterContext CreateDbContext() => server.Serve(contexts.CreateDbContext());
    }
}
