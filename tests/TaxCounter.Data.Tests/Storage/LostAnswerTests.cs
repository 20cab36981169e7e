using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Storage;

/// <summary>The answer to a commit is lost: what is said of the act is what the records say, or that it is not known.</summary>
public abstract class LostAnswerTests(DatabaseProvider provider) : IAsyncLifetime
{
    private readonly CutLine _line = new();
    private OfficeDatabase _office = null!;
    private int _runs;

    public async ValueTask InitializeAsync() =>
        _office = await OfficeDatabase.Create(provider, options => options with { Patience = TimeSpan.FromSeconds(20) }, services => services.AddSingleton<IInterceptor>(_line));

    public async ValueTask DisposeAsync()
    {
        _line.Mend();
        await _office.DisposeAsync();
    }

    [DatabaseFact]
    public async Task An_act_whose_answer_was_lost_is_looked_for_and_stands_once()
    {
        _line.LoseAnswers(1);

        var done = await Act();

        Assert.Null(done.Refusal);
        Assert.Equal((1, 1), (_runs, await Kept()));
    }

    [DatabaseFact]
    public async Task An_act_that_never_reached_the_records_is_run_again_and_stands_once()
    {
        _line.LoseCommits(1);

        var done = await Act();

        Assert.Null(done.Refusal);
        Assert.Equal((2, 1), (_runs, await Kept()));
    }

    [DatabaseFact]
    public async Task Where_the_records_stay_silent_it_is_not_known_and_nothing_else_is_said()
    {
        _line.LoseAnswers(1, thenStaySilent: true);

        var unsure = await Act();

        Assert.Equal("storage.unsure", unsure.Refusal?.Code);
        Assert.StartsWith("It is not known whether this was posted.", unsure.Refusal!.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing was posted", unsure.Refusal.Message, StringComparison.Ordinal);
        _line.Mend();
        Assert.Equal((1, 1), (_runs, await Kept()));
    }

    [DatabaseFact]
    public async Task Nothing_was_posted_is_said_where_it_was_looked_up()
    {
        _line.LoseCommits(3);

        var refused = await Act();

        Assert.Equal(StorageRefusals.Busy, refused.Refusal);
        Assert.Equal((3, 0), (_runs, await Kept()));
    }

    [DatabaseFact]
    public async Task A_disk_that_fails_at_the_commit_leaves_it_open_whether_it_was_posted()
    {
        _line.LoseAnswers(1, why: new SqliteException("disk I/O error", 10));

        var unsure = await Act();

        Assert.Equal("storage.unsure-disk", unsure.Refusal?.Code);
        Assert.True(_office.Services.GetRequiredService<StorageHealth>().IsReadOnly);
    }

    [DatabaseFact]
    public async Task An_act_that_leaves_no_entry_is_found_by_its_row_and_stands_once()
    {
        _line.LoseAnswers(1);
        Assert.Null((await WithoutEntry()).Refusal);
        Assert.Equal((1, 1), (_runs, await Kept()));

        _line.LoseAnswers(1);
        var changed = await _office.Do<Done>(Acts.ByClerk(), async services =>
        {
            services.GetRequiredService<TaxCounterContext>().Remove(await services.GetRequiredService<TaxCounterContext>().Set<NumberCounter>().SingleAsync());
            return Done.It;
        });
        Assert.Null(changed.Refusal);
        Assert.Equal(0, await Kept());
    }

    [DatabaseFact]
    public async Task One_without_an_entry_that_never_reached_the_records_is_run_again()
    {
        _line.LoseCommits(1);

        Assert.Null((await WithoutEntry()).Refusal);
        Assert.Equal((2, 1), (_runs, await Kept()));
    }

    [DatabaseFact]
    public async Task An_act_that_leaves_neither_an_entry_nor_a_row_cannot_be_looked_for()
    {
        _line.LoseAnswers(1);

        var unsure = await _office.Do<Done>(Acts.ByClerk(), async services =>
        {
            await services.GetRequiredService<TaxCounterContext>().Set<NumberCounter>().ExecuteUpdateAsync(s => s.SetProperty(c => c.Next, 7));
            return Done.It;
        });

        Assert.Equal("storage.unsure", unsure.Refusal?.Code);
    }

    private Task<Result<Done>> WithoutEntry() => _office.Do<Done>(Acts.ByClerk(), services =>
    {
        _runs++;
        services.GetRequiredService<TaxCounterContext>().Add(new NumberCounter { Series = "lost", Next = 1 });
        return Task.FromResult<Result<Done>>(Done.It);
    });

    private Task<Result<Done>> Act() => _office.Do<Done>(Acts.ByClerk(), async services =>
    {
        _runs++;
        services.GetRequiredService<TaxCounterContext>().Add(new NumberCounter { Series = "series", Next = 1 });
        await services.GetRequiredService<IAuditTrail>().Record(Acts.ByClerk(), "test.act", "R-1");
        return Done.It;
    });

    private Task<int> Kept() => _office.Read(c => c.Set<NumberCounter>().CountAsync());
}

public sealed class LostAnswerOnSqlite() : LostAnswerTests(DatabaseProvider.Sqlite);

[OnSqlServer]
public sealed class LostAnswerOnSqlServer() : LostAnswerTests(DatabaseProvider.SqlServer);
