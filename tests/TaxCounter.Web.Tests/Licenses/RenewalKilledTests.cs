using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TaxCounter.Data;
using TaxCounter.Data.Backup;
using TaxCounter.Data.SignIn;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Licenses;
using TaxCounter.Testing;
using Xunit;

namespace TaxCounter.Web.Tests.Licenses;

/// <summary>The renewal of the whole office as a process of its own, killed in the middle as by a power cut, and run again: every license is renewed and charged once.</summary>
public sealed class RenewalKilledTests : IDisposable
{
    private static readonly int _licenses = Force.Of(1_200);
    private static readonly int _year = DateTime.UtcNow.Year; // the process has the real clock; the office's year is this one, or at New Year still the one before, and the verb takes both
    private static readonly int _kills = Force.IsFull ? 5 : 1;
    private readonly ServedOffice _office = new();

    public void Dispose() => _office.Dispose();

    [Fact]
    public async Task Killed_in_the_middle_and_run_again_it_charges_nothing_twice()
    {
        await Prepare();
        var year = $"{_year}";
        var renewed = 0L;
        for (var kill = 0; kill < _kills; kill++)
        {
            await _office.KillVerb(line => line.Contains(" licenses", StringComparison.Ordinal), "licenses", "renew", "--year", year, "--batch", "1", "--json");
            var now = Number($"SELECT COUNT(*) FROM LicenseTerms WHERE Year = {year}");
            Assert.True(now > renewed && now < _licenses, $"{now} were renewed when it was killed for the {kill + 1}. time.");
            renewed = now;
        }

        var (code, said, complained) = await _office.Verb("licenses", "renew", "--year", year, "--batch", "5", "--json");
        Assert.True(code == 0, complained);
        Assert.Contains($"\"renewed\":{_licenses - renewed}", said, StringComparison.Ordinal);
        Assert.Contains("\"renewed\":0", (await _office.Verb("licenses", "renew", "--year", year, "--json")).Said, StringComparison.Ordinal);
        Assert.Equal(_licenses, Number($"SELECT COUNT(*) FROM LicenseTerms WHERE Year = {year}"));
        Assert.Equal(_licenses * 25_000L, Number($"SELECT SUM(ChargedCents) FROM Obligations WHERE TaxType = 'occupational-license' AND Period = '{year}'"));
        Assert.Equal(_licenses, Number($"SELECT COUNT(*) FROM AuditEntries WHERE What = 'licenses.renew'"));
        var (_, findings, _) = await _office.Verb("verify");
        Assert.DoesNotContain(findings.Split('\n'), l => l.StartsWith('V') && !l.StartsWith("V50", StringComparison.Ordinal)); // V50: the licenses of the year before were put in by SQL
    }

    /// <summary>Accounts with a flat-fee license that was issued for the year before.</summary>
    private async Task Prepare()
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["ConnectionStrings:TaxCounter"] = $"Data Source={_office.File}", ["Keys:Path"] = _office.Keys }).Build();
        var services = new ServiceCollection();
        services.AddLogging(log => log.SetMinimumLevel(LogLevel.None));
        services.AddTaxCounterData(settings, Path.GetTempPath());
        services.AddSignIns(settings, environment: "Development");
        WorkingDay.AddDuties(services);
        await using var provider = services.BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();
        using (var only = ServingLock.Take(provider.GetRequiredService<DatabaseOptions>()).Value)
        {
            Assert.Null((await scope.ServiceProvider.GetRequiredService<Migrator>().MigrateAsync(only)).Refusal);
            for (var i = 1; i <= _licenses; i++)
            {
                Insert(i, (await AccountMaker.Open(provider, AccountMaker.Facts(running: i))).Id.Value);
            }

            Do($"INSERT INTO NumberCounters VALUES ('{LicenseSeries.Name}/{_year - 1}', {_licenses + 1})");
        }

        SqliteConnection.ClearAllPools();
    }

    private void Insert(int running, Guid account)
    {
        var year = _year - 1;
        var id = Guid.NewGuid().ToString().ToUpperInvariant();
        var number = PrintedNumber<LicenseSeries>.Of(year, running);
        const string at = "2020-01-05 15:00:00";
        Do($"""
            INSERT INTO Licenses (Id, Version, Number, AccountId, State, Revision, HandledByPerson, HandledByName, TaxType, Class, Street, City, PlaceState, Zip, LocationCode, OpenedOn, OpeningShownBy, NotChargedCents, FirstYear, TakesOver, TakenOn, ReasonCode, TakenAt, TakenByName, TakenByPerson)
            VALUES ('{id}', '{Guid.NewGuid().ToString().ToUpperInvariant()}', '{number}', '{account.ToString().ToUpperInvariant()}', 'Issued', 1, 'E-1', 'Clerk 1', 'occupational-license', 'rolling-vendor', '1 Some St', 'Baton Rouge', 'LA', '70802', '1701', '2010-03-01', '', 0, {year}, 0, '{year}-01-05', '', '{at}', 'Clerk 1', 'E-1')
            """);
        Do($"INSERT INTO LicenseTerms (Number, LicenseId, Year, FirstDay, LastDay, Class, FeeCents, ChargedByPerson, ChargedByName, ChargedAt, IssuedByPerson, IssuedByName, IssuedAt, IssuedOn) VALUES (1, '{id}', {year}, '{year}-01-01', '{year}-12-31', 'rolling-vendor', 0, 'E-1', 'Clerk 1', '{at}', 'E-1', 'Clerk 1', '{at}', '{year}-01-05')");
        Do($"INSERT INTO LicenseSteps (Number, LicenseId, Verb, State, Prepares, ByPerson, ByName, At) VALUES (1, '{id}', 'Issue', 'Issued', 1, 'E-1', 'Clerk 1', '{at}')");
    }

    private void Do(string sql) => Run(sql, command => command.ExecuteNonQuery());

    private long Number(string sql) => Run(sql, command => Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture));

    private T Run<T>(string sql, Func<SqliteCommand, T> use)
    {
        using var connection = new SqliteConnection($"Data Source={_office.File};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // written in the test
        command.CommandText = sql;
#pragma warning restore CA2100
        return use(command);
    }
}
