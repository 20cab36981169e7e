using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TaxCounter.Data;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.PaymentPlans;
using TaxCounter.Testing;

namespace TaxCounter.Benchmarks;

/// <summary>
/// The nightly review of a large office, by its verb as an office would run it: the sample office of so many accounts, and payment plans of some that owe, a part of them
/// late past their days of grace. The verb is timed, then run again on the finished day.
/// </summary>
internal static class ReviewNight
{
    private const int LateOnes = 400, QuietOnes = 1_600, DaysAgo = 60;

    public static async Task Run(int accounts)
    {
        using var office = new ServedOffice();
        Expect(await office.Verb("migrate"));
        var since = Stopwatch.GetTimestamp();
        Expect(await office.Verb("sample", "--accounts", $"{accounts}"));
        Console.WriteLine($"sample of {accounts:N0} accounts: {Stopwatch.GetElapsedTime(since).TotalSeconds:0} s");
        since = Stopwatch.GetTimestamp();
        var (late, quiet) = await Agree(office);
        Console.WriteLine($"{late} plans that are late and {quiet} that are not: {Stopwatch.GetElapsedTime(since).TotalSeconds:0} s");
        var today = TimeProvider.System.GetLocalNow();
        foreach (var what in new[] { "the night", "the same night again" })
        {
            since = Stopwatch.GetTimestamp();
            var (answer, memory) = await office.MeasuredVerb("review", "--for", $"{today:yyyy-MM-dd}", "--progress");
            Console.WriteLine($"{what}: {Stopwatch.GetElapsedTime(since).TotalSeconds:0.0} s, {memory / 1024 / 1024} MB, exit code {answer.Code}");
            Console.WriteLine(answer.Said);
        }
    }

    private static async Task<(int Late, int Quiet)> Agree(ServedOffice office)
    {
        var clock = new FakeClock();
        clock.Set(TimeProvider.System.GetUtcNow().AddDays(-DaysAgo));
        var services = new ServiceCollection();
        services.AddLogging(log => log.SetMinimumLevel(LogLevel.None));
        services.AddSingleton<TimeProvider>(clock);
        services.AddTaxCounterData(new DatabaseOptions { Provider = DatabaseProvider.Sqlite, ConnectionString = new SqliteConnectionStringBuilder { DataSource = office.File, ForeignKeys = true }.ToString(), TaxIdKeyPath = office.Keys, EvidencePath = Path.Combine(Path.GetDirectoryName(office.File)!, "evidence") });
        WorkingDay.AddDuties(services);
        await using var provider = services.BuildServiceProvider();
        var day = new WorkingDay(provider, clock);
        var owing = Owing(office.File);
        var (late, quiet) = (0, 0);
        foreach (var id in owing)
        {
            if (late == LateOnes && day.Today.DayNumber < DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).DayNumber)
            {
                clock.Set(TimeProvider.System.GetUtcNow());
            }

            if (quiet == QuietOnes)
            {
                break;
            }

            if (await Agreed(day, id))
            {
                (late, quiet) = late < LateOnes ? (late + 1, quiet) : (late, quiet + 1);
            }
        }

        return (late, quiet);
    }

    private static async Task<bool> Agreed(WorkingDay day, AccountId account)
    {
        var act = day.Act(Acts.Supervisor(), "worked out with the customer");
        var open = await day.With<ILedgers, IReadOnlyList<ObligationLedger>>(l => l.OfAccount(account, openOnly: true));
        var basis = await day.With<PaymentPlanPlanner, Result<PlanBasis>>(p => p.Basis(account, null, null, day.Today));
        if (basis.Refusal is not null || basis.Value.Situation.Chosen.Count == 0 || open.Count == 0 || open.Any(l => l.Entries.Any(e => e.EffectiveOn > day.Today)))
        {
            return false;
        }

        var owed = basis.Value.Situation.Open.Where(b => basis.Value.Situation.Chosen.Contains(b.Obligation.Id)).Total(b => b.Owed);
        var asked = new PaymentPlanAsked { Id = PaymentPlanId.New(), Account = account, Obligations = [.. basis.Value.Situation.Chosen], Offer = new PlanOffer { Down = new Money((owed.Cents / 8) + 1), Months = 6, First = day.Today.AddDays(30) } };
        var proposal = await day.With<PaymentPlanPlanner, Result<PlanProposal>>(p => p.Plan(asked, null, act));
        return proposal.Refusal is null && (await day.With<PaymentPlanService, Result<PaymentPlan>>(s => s.Agree(asked with { Shown = proposal.Value.Worked.Terms }, act))).Refusal is null;
    }

    private static List<AccountId> Owing(string file)
    {
        using var db = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        db.Open();
        using var command = db.CreateCommand();
        command.CommandText = "SELECT AccountId FROM AccountBalances WHERE OwingCents > 10000 AND OldestDueOn < date('now', '-90 days')";
        using var reader = command.ExecuteReader();
        List<AccountId> ids = [];
        while (reader.Read())
        {
            ids.Add(new AccountId(Guid.Parse(reader.GetString(0))));
        }

        return ids;
    }

    private static void Expect((int Code, string Said, string Complained) verb)
    {
        if (verb.Code != 0)
        {
            throw new InvalidOperationException(verb.Complained + verb.Said);
        }
    }
}
