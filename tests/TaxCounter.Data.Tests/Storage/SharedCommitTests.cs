using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using SQLitePCL;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Storage;

/// <summary>Acts that wait at the gate share one commit: each is undone alone, and none is acknowledged that is not in the records.</summary>
public sealed class SharedCommitTests : IAsyncLifetime
{
    private static readonly Refusal _no = new("test.no", "No.");
    private readonly CommandCounter _counter = new();
    private readonly BrokenCommits _commits = new();
    private OfficeDatabase _office = null!;

    public async ValueTask InitializeAsync() => _office = await OfficeDatabase.Create(
        adjust: options => options with { CommitTogether = TimeSpan.FromMinutes(1), Patience = TimeSpan.FromMinutes(1) },
        more: services => services.AddSingleton<IInterceptor>(_counter).AddSingleton<IInterceptor>(_commits));

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    [Fact]
    public async Task Acts_that_wait_behind_each_other_are_kept_by_one_commit()
    {
        _counter.Clear();

        var done = await AtOnce(Act("one"), Act("two"), Act("three"));

        Assert.All(done, d => Assert.Null(d.Refusal));
        Assert.Equal(["one", "three", "two"], await Kept());
        Assert.Equal(1, _counter.Commits);
    }

    [Fact]
    public async Task An_act_alone_waits_for_nobody()
    {
        Assert.Null((await _office.Do(Acts.ByClerk(), Act("alone"))).Refusal);
        Assert.Equal(["alone"], await Kept());
    }

    [Fact]
    public async Task A_refused_act_is_undone_alone()
    {
        var done = await AtOnce(Act("one"), Refused("two"), Act("three"));

        Assert.Equal([null, "test.no", null], done.Select(d => d.Refusal?.Code));
        Assert.Equal(["one", "three"], await Kept());
        await TheChainHolds();
    }

    [Fact]
    public async Task A_refused_act_at_the_end_leaves_those_before_it_kept()
    {
        var done = await AtOnce(Act("one"), Act("two"), Refused("three"));

        Assert.Equal([null, null, "test.no"], done.Select(d => d.Refusal?.Code));
        Assert.Equal(["one", "two"], await Kept());
    }

    [Fact]
    public async Task A_mistake_in_one_act_is_undone_alone()
    {
        var all = AtOnce(Act("one"), Throwing("two", () => new FormatException()), Act("three"));

        await Assert.ThrowsAsync<FormatException>(() => all);
        Assert.Equal(["one", "three"], await Kept());
        await TheChainHolds();
    }

    [Fact]
    public async Task A_commit_that_never_arrived_is_run_again_for_each_and_stands_once()
    {
        _commits.FailBefore = 1;

        var done = await AtOnce(Act("one"), Act("two"), Act("three"));

        Assert.All(done, d => Assert.Null(d.Refusal));
        Assert.Equal(["one", "three", "two"], await Kept());
        await TheChainHolds();
    }

    [Fact]
    public async Task A_commit_whose_answer_was_lost_is_looked_for_by_each_and_stands_once()
    {
        _commits.FailAfter = 1;

        var done = await AtOnce(Act("one"), Act("two"), Act("three"));

        Assert.All(done, d => Assert.Null(d.Refusal));
        Assert.Equal(["one", "three", "two"], await Kept());
        await TheChainHolds();
    }

    [Fact]
    public async Task A_flush_that_fails_tells_each_of_them_that_it_is_not_known()
    {
        _commits.FailAfter = 1;
        _commits.Why = new SqliteException("disk I/O error", 10);

        var done = await AtOnce(Act("one"), Act("two"), Act("three"));

        Assert.All(done, d => Assert.Equal("storage.unsure-disk", d.Refusal?.Code));
        Assert.True(_office.Services.GetRequiredService<StorageHealth>().IsReadOnly);
    }

    [Fact]
    public async Task A_disk_that_is_full_at_the_common_commit_tells_each_of_them_and_keeps_none()
    {
        _commits.FailBefore = int.MaxValue;
        _commits.Why = new SqliteException("database or disk is full", 13);

        var done = await AtOnce(Act("one"), Act("two"), Act("three"));

        Assert.All(done, d => Assert.Equal(StorageRefusals.NotSaved, d.Refusal));
        _commits.FailBefore = 0;
        Assert.Empty(await Kept());
        await TheChainHolds();
    }

    [Fact]
    public async Task A_disk_that_fails_in_one_act_keeps_none_of_them_and_acknowledges_none()
    {
        var done = await AtOnce(Act("one"), Act("two"), Throwing("three", () => new SqliteException("disk I/O error", 10)));

        Assert.All(done, d => Assert.Equal(StorageRefusals.NotSaved, d.Refusal));
        Assert.Empty(await Kept());
    }

    [Fact]
    public async Task A_disk_that_runs_full_in_one_act_keeps_the_others()
    {
        var done = await AtOnce(Act("one"), TooLarge("two"), Act("three"));

        Assert.Equal([null, StorageRefusals.NotSaved.Code, null], done.Select(d => d.Refusal?.Code));
        Assert.Equal(["one", "three"], await Kept());
        await TheChainHolds();
    }

    [Fact]
    public async Task Power_that_fails_before_the_common_commit_leaves_nothing_of_any_act()
    {
        var copy = Path.Combine(_office.Folder, "after-the-power-failed.db");
        var done = await AtOnce(Act("one"), Act("two"), async services =>
        {
            await services.GetRequiredService<TaxCounterContext>().SaveChangesAsync();
            foreach (var end in new[] { "", "-wal" })
            {
                File.Copy(_office.Options.File! + end, copy + end);
            }

            return await Act("three")(services);
        });

        Assert.All(done, d => Assert.Null(d.Refusal));
        Assert.Equal(["one", "three", "two"], await Kept());
        using var db = new SqliteConnection($"Data Source={copy};Pooling=False");
        db.Open();
        using var command = db.CreateCommand();
        command.CommandText = "SELECT (SELECT COUNT(*) FROM NumberCounters) + (SELECT COUNT(*) FROM AuditEntries)";
        Assert.Equal(0L, command.ExecuteScalar());
    }

    /// <summary>The first act holds the gate until all others stand in line, in this order.</summary>
    private async Task<Result<Done>[]> AtOnce(params Func<IServiceProvider, Task<Result<Done>>>[] acts)
    {
        var inside = new TaskCompletionSource();
        var go = new TaskCompletionSource();
        List<Task<Result<Done>>> all = [_office.Do<Done>(Acts.ByClerk(), async services =>
        {
            inside.TrySetResult();
            await go.Task;
            return await acts[0](services);
        })];
        await inside.Task;
        all.AddRange(acts.Skip(1).Select(a => _office.Do(Acts.ByClerk(), a)));
        go.SetResult();
        return await Task.WhenAll(all);
    }

    private static Func<IServiceProvider, Task<Result<Done>>> Act(string series) => async services =>
    {
        services.GetRequiredService<TaxCounterContext>().Add(new NumberCounter { Series = series, Next = 1 });
        await services.GetRequiredService<IAuditTrail>().Record(Acts.ByClerk(), "test.act", series);
        return Done.It;
    };

    private static Func<IServiceProvider, Task<Result<Done>>> Refused(string series) => Saved(series, () => _no);

    private static Func<IServiceProvider, Task<Result<Done>>> Throwing(string series, Func<Exception> why) => Saved(series, () => throw why());

    private static Func<IServiceProvider, Task<Result<Done>>> TooLarge(string series) => async services =>
    {
        var context = services.GetRequiredService<TaxCounterContext>();
        await Act(series)(services);
        await context.SaveChangesAsync();
        await context.Database.ExecuteSqlRawAsync("PRAGMA max_page_count = 1");
        try
        {
            await context.Database.ExecuteSqlRawAsync("""INSERT INTO "NumberCounters" ("Series", "Next") VALUES (hex(zeroblob(2000000)), 1)""");
        }
        finally
        {
            // Past the provider: SQLite undid the whole transaction by itself, and every command would say so.
            raw.sqlite3_exec(((SqliteConnection)context.Database.GetDbConnection()).Handle, "PRAGMA max_page_count = 1073741823");
        }

        return Done.It;
    };

    private static Func<IServiceProvider, Task<Result<Done>>> Saved(string series, Func<Result<Done>> then) => async services =>
    {
        await Act(series)(services);
        await services.GetRequiredService<TaxCounterContext>().SaveChangesAsync();
        return then();
    };

    private Task<List<string>> Kept() => _office.Read(context => context.Set<NumberCounter>().Select(c => c.Series).OrderBy(s => s).ToListAsync());

    private async Task TheChainHolds() => Assert.Null(await _office.Read(context => TaxCounter.Data.Audit.AuditChain.FindBreakAsync(context)));

    /// <summary>Commits that fail on their way to the records, or whose answer fails on its way back.</summary>
    private sealed class BrokenCommits : DbTransactionInterceptor
    {
        public int FailBefore { get; set; }

        public int FailAfter { get; set; }

        public Exception Why { get; set; } = new TimeoutException("The line is cut.");

        public override ValueTask<InterceptionResult> TransactionCommittingAsync(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) =>
            FailBefore-- > 0 ? throw Why : ValueTask.FromResult(result);

        public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default) =>
            FailAfter-- > 0 ? throw Why : Task.CompletedTask;
    }
}
