using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Storage;

/// <summary>The day's cash activity is read while a clerk takes a payment, which lands between any two of its questions in turn.</summary>
public abstract class OneMomentTests(DatabaseProvider provider) : IAsyncLifetime
{
    private readonly Meanwhile _meanwhile = new();
    private OfficeDatabase _office = null!;
    private WorkingDay _day = null!;

    [DatabaseFact]
    public async Task A_report_of_one_moment_foots_whenever_a_payment_lands_in_it()
    {
        var (read, apart) = await Reads((services, search) => services.GetRequiredService<IOneMoment>().Read(() => search.Of(_day.Today)));

        Assert.True(read > 3, $"Only {read} questions.");
        Assert.Equal(0, apart);
    }

    /// <summary>That the test above can fail.</summary>
    [DatabaseFact]
    public async Task Without_it_the_same_report_falls_apart()
    {
        var (_, apart) = await Reads((_, search) => search.Of(_day.Today));

        Assert.True(apart > 0);
    }

    [DatabaseFact]
    public async Task An_act_ends_the_moment_and_what_is_read_after_it_is_newer()
    {
        await using var scope = _office.Scope();
        var (transaction, counters) = (scope.ServiceProvider.GetRequiredService<IOneTransaction>(), scope.ServiceProvider.GetRequiredService<NumberCounters>());
        var context = scope.ServiceProvider.GetRequiredService<TaxCounterContext>();

        var (before, during, after) = await scope.ServiceProvider.GetRequiredService<IOneMoment>().Read(async () =>
        {
            var first = context.Set<NumberCounter>().Count(c => c.Series == "tried/2026");
            await _office.Do<long>(Acts.ByClerk(), async other => await other.GetRequiredService<NumberCounters>().Next("tried/2026"));
            var still = context.Set<NumberCounter>().Count(c => c.Series == "tried/2026");
            Assert.Equal(2, (await transaction.Do<long>(Acts.ByClerk(), async () => await counters.Next("tried/2026"))).Value);
            return (first, still, context.Set<NumberCounter>().Count(c => c.Series == "tried/2026"));
        });

        Assert.Equal((0, 0, 1), (before, during, after));
        Assert.True(transaction.MayStand);
    }

    [DatabaseFact]
    public async Task Nothing_is_written_within_it()
    {
        await using var scope = _office.Scope();
        var context = scope.ServiceProvider.GetRequiredService<TaxCounterContext>();
        var moment = scope.ServiceProvider.GetRequiredService<IOneMoment>();

        await Assert.ThrowsAsync<InvalidOperationException>(() => moment.Read(() => context.Set<NumberCounter>().ExecuteDeleteAsync()));
        context.Add(new NumberCounter { Series = "tried/2026", Next = 1 });
        await Assert.ThrowsAsync<InvalidOperationException>(() => moment.Read(() => context.SaveChangesAsync()));
        Assert.Equal(1, await context.SaveChangesAsync());
    }

    public async ValueTask InitializeAsync()
    {
        _office = await OfficeDatabase.Create(provider, more: services =>
        {
            WorkingDay.AddDuties(services);
            services.AddSingleton<IInterceptor>(_meanwhile);
        });
        _day = new WorkingDay(_office.Services, _office.Clock);
    }

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    /// <summary>Reads it once for each of its questions.</summary>
    private async Task<(int Read, int Apart)> Reads(Func<IServiceProvider, IBusinessDaySearch, Task<DayFigures>> report)
    {
        var clerk = Acts.Clerk();
        await _day.Opens(clerk, 1);
        var (read, apart) = (0, 0);
        do
        {
            var account = await _day.Owes("100.00");
            await using var scope = _office.Scope();
            _meanwhile.After(++read, () => _day.Takes(clerk, account, new TenderDraft(TenderKind.Cash, new Money(100_00))));
            var figures = await report(scope.ServiceProvider, scope.ServiceProvider.GetRequiredService<IBusinessDaySearch>());
            apart += figures.InTheJournal == figures.Collected.Total ? 0 : 1;
        }
        while (_meanwhile.Happened);
        return (read, apart);
    }

    /// <summary>Does something right after a question was answered.</summary>
    private sealed class Meanwhile : DbCommandInterceptor
    {
        private int _left;
        private Func<Task>? _then;

        public bool Happened => _then is null;

        public void After(int questions, Func<Task> then) => (_left, _then) = (questions, then);

        public override async ValueTask<DbDataReader> ReaderExecutedAsync(DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
        {
            if (_then is { } then && --_left == 0)
            {
                _then = null;
                await then();
            }

            return result;
        }
    }
}

public sealed class OneMomentOnSqlite() : OneMomentTests(DatabaseProvider.Sqlite);

[OnSqlServer]
public sealed class OneMomentOnSqlServer() : OneMomentTests(DatabaseProvider.SqlServer);
