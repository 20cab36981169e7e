using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TaxCounter.Data;
using TaxCounter.Data.Backup;
using TaxCounter.Data.SignIn;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Web.Tests.Trust;

/// <summary>A served office with eight clerks and accounts that owe, made before it starts.</summary>
public sealed class PreparedOffice : IDisposable
{
    /// <summary>How many windows it has.</summary>
    public const int Windows = 8;

    private int _nextAccount;
    private readonly List<string> _accounts = [];

    /// <summary>The program.</summary>
    public ServedOffice Served { get; } = new();

    /// <summary>The clerks, signed in, each with an open drawer.</summary>
    public IReadOnlyList<WindowClerk> Clerks { get; private set; } = [];

    /// <summary>An account that nobody has paid for yet.</summary>
    public string NextAccount() => _accounts[Interlocked.Increment(ref _nextAccount) - 1];

    /// <summary>Prepares the records, starts serving and opens the windows.</summary>
    /// <param name="accounts">How many accounts owe.</param>
    public async Task Open(int accounts)
    {
        await Prepare(accounts);
        await Served.Start();
        List<WindowClerk> clerks = [];
        for (var i = 1; i <= Windows; i++)
        {
            var clerk = new WindowClerk(Served.Client());
            await clerk.SignIn($"window{i}", CounterFactory.Password);
            await clerk.OpenDrawer(i, "200.00");
            clerks.Add(clerk);
        }

        Clerks = clerks;
    }

    /// <summary>Reads one column of the records.</summary>
    public IReadOnlyList<string> Read(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Served.File};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // written in the tests
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        List<string> values = [];
        while (reader.Read())
        {
            values.Add(Convert.ToString(reader.GetValue(0), CultureInfo.InvariantCulture)!);
        }

        return values;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var clerk in Clerks)
        {
            clerk.Dispose();
        }

        Served.Dispose();
    }

    private async Task Prepare(int accounts)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ConnectionStrings:TaxCounter"] = $"Data Source={Served.File}",
            ["Keys:Path"] = Served.Keys,
            ["SignIn:Pbkdf2Iterations"] = "1000",
        }).Build();
        var services = new ServiceCollection();
        services.AddLogging(log => log.SetMinimumLevel(LogLevel.None));
        services.AddTaxCounterData(settings, Path.GetTempPath());
        services.AddSignIns(settings, environment: "Development");
        WorkingDay.AddDuties(services);
        await using var provider = services.BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();
        using (var only = ServingLock.Take(provider.GetRequiredService<DatabaseOptions>()).Value)
        {
            var migrated = await scope.ServiceProvider.GetRequiredService<Migrator>().MigrateAsync(only);
            if (migrated.Refusal is { } no)
            {
                throw new InvalidOperationException(no.Message);
            }

            var directory = scope.ServiceProvider.GetRequiredService<IStaffDirectory>();
            for (var i = 1; i <= Windows; i++)
            {
                await directory.AddAsync(new NewStaffUser { UserName = $"window{i}", Person = $"W-{i}", DisplayName = $"Window {i}", Role = Role.Clerk, Password = CounterFactory.Password }, Acts.BySystem());
            }

            for (var i = 1; i <= accounts; i++)
            {
                _accounts.Add((await Debts.Owe(provider, i, Debts.Sales)).Number.Digits);
            }
        }

        SqliteConnection.ClearAllPools();
    }
}
