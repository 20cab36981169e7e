using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Imports;
using TaxCounter.Data.Tests.Imports;
using TaxCounter.Data.Verify;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Verify;

/// <summary>A proof of the books that somebody stops ends at once, says how far it came, and claims nothing.</summary>
public sealed class VerifyStopsTests() : DatabaseTests(Data.Storage.DatabaseProvider.Sqlite)
{
    /// <summary>A question that would be answered on no day.</summary>
    private static readonly VerifyCheck _endless = new("V1", """
        SELECT 'x' AS "Name", NULL AS "Place", NULL AS "Has", NULL AS "Should"
        FROM (WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT COUNT(*) AS "Many" FROM n)
        """, _ => "never said");

    [Fact]
    public async Task It_says_how_many_checks_were_done_and_that_nothing_is_proved()
    {
        await new ImportDesk(Office).GivenOneCharge();
        using var stop = new CancellationTokenSource();

        var stopped = await Assert.ThrowsAsync<VerifyStoppedException>(() => Run([], new Told(p => Stop(stop, p.Done == 3)), stop.Token));

        Assert.Matches(@"^Stopped: 3 of \d+ checks were done\. They found nothing\. .*the books are not proved", stopped.Message);
    }

    [Fact]
    public async Task One_check_that_takes_forever_is_ended_in_its_middle_and_the_records_work_on()
    {
        await new ImportDesk(Office).GivenOneCharge();
        using var stop = new CancellationTokenSource();

        // The endless question is the last of the list; once it is begun, somebody presses Ctrl-C.
        await Assert.ThrowsAsync<VerifyStoppedException>(() => Run([_endless], new Told(p => StopSoon(stop, p)), stop.Token));

        Assert.Empty((await new ImportDesk(Office).Verify()).Findings);
    }

    private async Task<VerifyReport> Run(IEnumerable<IVerifyCheck> more, IProgress<ImportProgress> progress, CancellationToken stop)
    {
        await using var scope = Office.Scope();
        var verifier = ActivatorUtilities.CreateInstance<OfficeVerifier>(scope.ServiceProvider, more, Tests.RuleBooks.Books.EastBatonRouge);
        return await verifier.RunAsync(progress, stop);
    }

    private static void Stop(CancellationTokenSource stop, bool now)
    {
        if (now)
        {
            stop.Cancel();
        }
    }

    private static void StopSoon(CancellationTokenSource stop, ImportProgress progress)
    {
        if (progress.Done == 1)
        {
            stop.CancelAfter(TimeSpan.FromMilliseconds(300));
        }
    }

    private sealed class Told(Action<ImportProgress> tell) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => tell(value);
    }
}
