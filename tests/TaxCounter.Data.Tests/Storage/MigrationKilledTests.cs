using System.Diagnostics;
using System.Globalization;
using TaxCounter.Data.Storage;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Storage;

/// <summary>
/// The program of today is killed while it migrates records of before (R23): they are as before or as of today, never between; a backup lies there; each program serves what is its
/// own and says of the rest what to do; and migrating again ends it.
/// </summary>
public sealed class MigrationKilledTests : IDisposable
{
    private const string DiesIn = "TAXCOUNTER_DIES_IN", DiesAt = "TAXCOUNTER_DIES_AT";
    private const int Fewest = 10;
    private readonly string _folder = Directory.CreateTempSubdirectory("taxcounter-killed-").FullName;
    private string _old = "";

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>What a program leaves that is killed is what its files are at that moment: they are copied before each statement and each commit.</summary>
    [Fact]
    public async Task Killed_before_any_statement_the_records_are_as_before_or_as_of_today()
    {
        var office = await Before();
        List<string> killed = [];
        await office.MigrateNew(new TwoVersions.Before(n =>
        {
            if (Backups(_folder).Length == 0)
            {
                return; // it only reads until the backup is made
            }

            var copy = Directory.CreateDirectory(Path.Combine(_folder, $"killed-{n}")).FullName;
            foreach (var file in Directory.GetFiles(_folder).Where(f => !f.EndsWith("-shm", StringComparison.Ordinal) && !f.EndsWith(".lock", StringComparison.Ordinal)))
            {
                File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
            }

            killed.Add(copy);
        }));
        var today = await TwoVersions.Shape(office.File);

        Assert.True(killed.Count >= Fewest, $"Only {killed.Count} statements.");
        Assert.NotEqual(_old, today);
        List<string> wrong = [];
        foreach (var folder in Force.IsFull ? killed : killed.DistinctBy(f => new FileInfo(Path.Combine(f, "taxcounter.db-wal")) is { Exists: true } log ? log.Length : 0))
        {
            wrong.AddRange((await Look(folder, today)).Select(w => $"{Path.GetFileName(folder)}: {w}"));
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public async Task A_process_that_is_killed_in_the_middle_leaves_them_as_before_or_as_of_today()
    {
        var statements = 0;
        var whole = await Before("whole");
        await whole.MigrateNew(new TwoVersions.Before(_ => statements++));
        var today = await TwoVersions.Shape(whole.File);
        foreach (var at in Force.IsFull ? Enumerable.Range(1, statements) : [statements / 2])
        {
            var folder = Path.Combine(_folder, $"process-{at}");
            await Before(Path.GetFileName(folder));

            await DieIn(folder, at);

            Assert.Empty(await Look(folder, today));
        }
    }

    /// <summary>Run in a process of its own by the test above: kills itself before a statement.</summary>
    [Fact(Explicit = true)]
    public async Task Dies_in_the_middle_of_a_migration()
    {
        var at = int.Parse(Environment.GetEnvironmentVariable(DiesAt)!, CultureInfo.InvariantCulture);
        await new TwoVersions(Environment.GetEnvironmentVariable(DiesIn)!).MigrateNew(new TwoVersions.Before(n =>
        {
            if (n == at)
            {
                using var self = Process.GetCurrentProcess();
                self.Kill();
            }
        }));
    }

    private static async Task DieIn(string folder, int at)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(MigrationKilledTests).Assembly.Location, "-explicit", "only", "-method", $"{typeof(MigrationKilledTests).FullName}.{nameof(Dies_in_the_middle_of_a_migration)}"]) { RedirectStandardOutput = true };
        (start.Environment[DiesIn], start.Environment[DiesAt]) = (folder, at.ToString(CultureInfo.InvariantCulture));
        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 137, $"It was not killed, but ended with {process.ExitCode}: {said}");
    }

    /// <summary>Records of before, as that program serves them.</summary>
    private async Task<TwoVersions> Before(string folder = "")
    {
        var office = new TwoVersions(Directory.CreateDirectory(Path.Combine(_folder, folder)).FullName);
        await office.MigrateOld();
        _old = await TwoVersions.Shape(office.File);
        Assert.Equal((null, StorageRefusals.NotMigrated), await office.WhyNotServe());
        return office;
    }

    private static string[] Backups(string folder) => Directory.GetFiles(folder, "taxcounter.db.before-*.db");

    /// <summary>What is wrong with records whose migration was killed.</summary>
    private async Task<List<string>> Look(string folder, string today)
    {
        List<string> wrong = [];
        var office = new TwoVersions(folder);
        var why = await office.WhyNotServe();
        var shape = await TwoVersions.Shape(office.File);
        if (shape != _old && shape != today)
        {
            wrong.Add("neither as before nor as of today");
        }

        var expected = shape == today ? (StorageRefusals.TooNew, null) : ((Domain.Kernel.Refusal?)null, (Domain.Kernel.Refusal?)StorageRefusals.NotMigrated);
        if (why != expected)
        {
            wrong.Add($"the program of before says {why.Old?.Message ?? "yes"}, that of today {why.New?.Message ?? "yes"}");
        }

        foreach (var backup in Backups(folder))
        {
            if (await TwoVersions.Shape(backup) != _old)
            {
                wrong.Add("the backup is not what was there before");
            }
        }

        var backups = Backups(folder).Length;
        office.Clock.Advance(TimeSpan.FromMinutes(1));
        await office.MigrateNew();
        if (backups == 0 || await TwoVersions.Shape(office.File) != today || (await office.WhyNotServe()).New is not null || Backups(folder).Length != backups + (shape == today ? 0 : 1))
        {
            wrong.Add("migrating again did not end it");
        }

        return wrong;
    }
}
