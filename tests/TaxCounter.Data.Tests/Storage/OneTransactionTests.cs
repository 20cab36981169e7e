using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Storage;

public abstract class OneTransactionTests(DatabaseProvider provider) : DatabaseTests(provider)
{
    private static readonly Refusal _no = new("test.no", "No.");

    [DatabaseFact]
    public async Task What_was_not_refused_is_kept()
    {
        var done = await Office.Do<Done>(Acts.ByClerk(), async services => await Add(services, "kept"));

        Assert.Null(done.Refusal);
        Assert.Equal(["kept"], await Kept());
    }

    [DatabaseFact]
    public async Task A_refusal_rolls_everything_back()
    {
        var refused = await Office.Do<Done>(Acts.ByClerk(), async services =>
        {
            await Add(services, "saved");
            await Context(services).SaveChangesAsync();
            await Add(services, "only added");
            return _no;
        });

        Assert.Same(_no, refused.Refusal);
        Assert.Empty(await Kept());
    }

    [DatabaseFact]
    public async Task A_mistake_of_the_program_rolls_everything_back()
    {
        await Assert.ThrowsAsync<FormatException>(() => Office.Do<Done>(Acts.ByClerk(), async services =>
        {
            await Add(services, "saved");
            await Context(services).SaveChangesAsync();
            throw new FormatException();
        }));

        Assert.Empty(await Kept());
        Assert.Null((await Office.Do<Done>(Acts.ByClerk(), services => Add(services, "next"))).Refusal);
    }

    [DatabaseFact]
    public async Task A_lost_race_runs_the_whole_work_again_from_nothing()
    {
        var runs = 0;
        var done = await Office.Do<int>(Acts.ByClerk(), async services =>
        {
            await Add(services, "once");
            await Context(services).SaveChangesAsync();
            return ++runs < 3 ? throw new DbUpdateConcurrencyException() : runs;
        });

        Assert.Equal(3, done.Value);
        Assert.Equal(["once"], await Kept());
    }

    [DatabaseFact]
    public async Task A_race_lost_three_times_is_handed_on()
    {
        var runs = 0;
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => Office.Do<Done>(Acts.ByClerk(), _ =>
        {
            runs++;
            throw new DbUpdateConcurrencyException();
        }));

        Assert.Equal(3, runs);
    }

    [DatabaseFact]
    public async Task An_act_inside_an_act_is_a_mistake_of_the_program()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => Office.Do<Done>(Acts.ByClerk(), services =>
            services.GetRequiredService<IOneTransaction>().Do<Done>(Acts.ByClerk(), () => Add(services, "inner"))));

        Assert.Empty(await Kept());
    }

    [DatabaseFact]
    public async Task What_was_read_before_is_read_anew_inside()
    {
        await using var scope = Office.Scope();
        var context = Context(scope.ServiceProvider);
        await Office.Do<Done>(Acts.ByClerk(), services => Add(services, "series"));
        var before = await context.Set<NumberCounter>().SingleAsync();

        await scope.ServiceProvider.GetRequiredService<IOneTransaction>().Do<Done>(Acts.ByClerk(), async () =>
        {
            Assert.NotSame(before, await context.Set<NumberCounter>().SingleAsync());
            return Done.It;
        });
    }

    [DatabaseFact]
    public async Task A_full_disk_is_said_and_forgotten_once_there_is_room()
    {
        var health = Office.Services.GetRequiredService<StorageHealth>();

        var full = await Office.Do<Done>(Acts.ByClerk(), async services =>
        {
            await Add(services, "lost");
            await Context(services).SaveChangesAsync();
            throw new SqliteException("database or disk is full", 13);
        });

        Assert.Equal(StorageRefusals.NotSaved, full.Refusal);
        Assert.NotNull(health.Problem);
        Assert.Null((await Office.Do<Done>(Acts.ByClerk(), services => Add(services, "kept"))).Refusal);
        Assert.Null(health.Problem);
        Assert.Equal(["kept"], await Kept());
    }

    [DatabaseFact]
    public async Task After_a_failed_flush_nothing_is_written_any_more()
    {
        var health = Office.Services.GetRequiredService<StorageHealth>();

        var failed = await Office.Do<Done>(Acts.ByClerk(), _ => throw new SqliteException("disk I/O error", 10));
        var next = await Office.Do<Done>(Acts.ByClerk(), services => Add(services, "next"));

        Assert.Equal(StorageRefusals.NotSaved, failed.Refusal);
        Assert.Equal(StorageRefusals.NotSaved, next.Refusal);
        Assert.True(health.IsReadOnly);
        Assert.Empty(await Kept());
    }

    private static TaxCounterContext Context(IServiceProvider services) => services.GetRequiredService<TaxCounterContext>();

    private static Task<Result<Done>> Add(IServiceProvider services, string series)
    {
        Context(services).Add(new NumberCounter { Series = series, Next = 1 });
        return Task.FromResult<Result<Done>>(Done.It);
    }

    private Task<List<string>> Kept() => Office.Read(context => context.Set<NumberCounter>().Select(c => c.Series).ToListAsync());
}

public sealed class OneTransactionOnSqlite() : OneTransactionTests(DatabaseProvider.Sqlite);

[OnSqlServer]
public sealed class OneTransactionOnSqlServer() : OneTransactionTests(DatabaseProvider.SqlServer);

public class BusyRecordsTests
{
    [Fact]
    public async Task While_another_program_holds_the_file_the_clerk_is_told_to_press_again()
    {
        await using var office = await OfficeDatabase.Create(adjust: options => options with { Patience = TimeSpan.FromSeconds(1) });
        var other = new SqliteConnection(office.Options.ConnectionString);
        await other.OpenAsync();
        var held = other.BeginTransaction(deferred: false);
        var runs = 0;

        var busy = await office.Do<int>(Acts.ByClerk(), _ => Task.FromResult<Result<int>>(++runs));

        Assert.Equal(StorageRefusals.Busy, busy.Refusal);
        Assert.Equal(0, runs);
        Assert.Equal(0, await office.Read(context => context.Set<NumberCounter>().CountAsync()));
        await held.DisposeAsync();
        await other.DisposeAsync();
        Assert.Equal(1, (await office.Do<int>(Acts.ByClerk(), _ => Task.FromResult<Result<int>>(++runs))).Value);
    }
}
