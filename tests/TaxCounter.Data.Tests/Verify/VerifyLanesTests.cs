using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Imports;
using TaxCounter.Data.Tests.Imports;
using TaxCounter.Data.Verify;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Verify;

/// <summary>A large office is proved on two connections at once: the same is found, and whoever watches sees each check with its rows and its time.</summary>
public sealed class VerifyLanesTests() : DatabaseTests(Data.Storage.DatabaseProvider.Sqlite)
{
    [Fact]
    public async Task On_two_connections_the_same_is_found_as_on_one()
    {
        await new ImportDesk(Office).GivenSmallOffice("east-baton-rouge");
        await Office.Read(c => c.Database.ExecuteSqlRawAsync("""UPDATE "AccountBalances" SET "UnappliedCents" = 700"""));

        var (one, _) = await Verify(int.MaxValue);
        var (two, said) = await Verify(0);

        Assert.Contains(one.Findings, f => f.Invariant == "V2");
        Assert.Equal(one.Findings, two.Findings);
        Assert.Equal(one.Totals, two.Totals);
        Assert.Contains(said, line => System.Text.RegularExpressions.Regex.IsMatch(line, @"^V1 JournalLines: [1-9][\d,]* rows, nothing found, \d+\.\d s$"));
        Assert.Contains(said, line => line.StartsWith("V2 ", StringComparison.Ordinal) && !line.Contains("nothing", StringComparison.Ordinal));
    }

    private async Task<(VerifyReport Report, List<string> Said)> Verify(int linesForTwo)
    {
        await using var scope = Office.Scope();
        var verifier = ActivatorUtilities.CreateInstance<OfficeVerifier>(scope.ServiceProvider);
        verifier.LinesForTwo = linesForTwo;
        var told = new Told();
        return (await verifier.RunAsync(told), told.Said);
    }

    private sealed class Told : IProgress<ImportProgress>
    {
        public List<string> Said { get; } = [];

        public void Report(ImportProgress value)
        {
            lock (Said)
            {
                Said.AddRange(value.Said is { } said ? [said] : []);
            }
        }
    }
}
