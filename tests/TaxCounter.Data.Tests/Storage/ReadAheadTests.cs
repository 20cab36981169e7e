using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Storage;

/// <summary>An act that reads before its turn: what has changed meanwhile is read again, and nobody is told anything that is no longer so.</summary>
public abstract class ReadAheadTests(DatabaseProvider provider) : DatabaseTests(provider)
{
    private static readonly Refusal _no = new("test.no", "No.");
    private readonly List<bool> _inside = [];

    [DatabaseFact]
    public async Task What_was_read_ahead_is_used_where_nothing_changed()
    {
        var account = await Debts.Owe(Office.Services, 11, Debts.Sales);

        var done = await Act(services => Read(services, account), _ => Task.FromResult<Result<Done>>(Done.It));

        Assert.Null(done.Refusal);
        Assert.Equal([false], _inside);
    }

    [DatabaseFact]
    public async Task An_alert_that_was_raised_in_between_is_read_and_nothing_is_refused()
    {
        var account = await Debts.Owe(Office.Services, 11, Debts.Sales);

        var done = await Act(async services =>
        {
            var read = await Read(services, account);
            if (_inside.Count == 1)
            {
                await Debts.Alert(Office.Services, account, AlertKind.CertifiedFundsOnly, "Ask the collector first.");
            }

            return read;
        }, _ => Task.FromResult<Result<Done>>(Done.It));

        Assert.Null(done.Refusal);
        Assert.Equal([false, true], _inside);
    }

    [DatabaseFact]
    public async Task What_was_posted_to_the_account_in_between_is_read_again()
    {
        var account = await Debts.Owe(Office.Services, 11, Debts.Sales);
        List<int> open = [];

        var done = await Act(
            async services =>
            {
                open.Add((await services.GetRequiredService<ILedgers>().OfAccount(account.Id, openOnly: true)).Count);
                if (open.Count == 1)
                {
                    await Elsewhere(context => context.Touch(context.Set<AccountBalance>().Single(b => b.AccountId == account.Id)));
                }

                return (Result<Account>)account;
            },
            async services =>
            {
                var context = services.GetRequiredService<TaxCounterContext>();
                context.Touch(await context.Set<AccountBalance>().SingleAsync(b => b.AccountId == account.Id));
                return Done.It;
            });

        Assert.Null(done.Refusal);
        Assert.Equal([1, 1], open);
    }

    [DatabaseFact]
    public async Task What_is_refused_ahead_is_asked_again_at_the_turn()
    {
        var account = await Debts.Owe(Office.Services, 11, Debts.Sales);

        var done = await Act(async services =>
        {
            await Read(services, account);
            return _inside.Count == 1 ? _no : account;
        }, _ => Task.FromResult<Result<Done>>(Done.It));

        Assert.Null(done.Refusal);
        Assert.Equal([false, true], _inside);
    }

    [DatabaseFact]
    public async Task What_is_refused_by_what_was_read_ahead_is_asked_again_of_the_moment()
    {
        var account = await Debts.Owe(Office.Services, 11, Debts.Sales);

        var done = await Act(services => Read(services, account), _ => Task.FromResult<Result<Done>>(_inside.Count == 1 ? _no : Done.It));

        Assert.Null(done.Refusal);
        Assert.Equal([false, true], _inside);
    }

    [DatabaseFact]
    public async Task What_is_refused_at_the_turn_writes_nothing()
    {
        var account = await Debts.Owe(Office.Services, 11, Debts.Sales);

        var done = await Act(services => Read(services, account), services =>
        {
            services.GetRequiredService<TaxCounterContext>().Add(new NumberCounter { Series = "series", Next = 1 });
            return Task.FromResult<Result<Done>>(_no);
        });

        Assert.Same(_no, done.Refusal);
        Assert.Equal(0, await Office.Read(context => context.Set<NumberCounter>().CountAsync(c => c.Series == "series")));
    }

    private async Task<Result<Account>> Read(IServiceProvider services, Account account)
    {
        _inside.Add(services.GetRequiredService<TaxCounterContext>().Database.CurrentTransaction is not null);
        return (await services.GetRequiredService<IAccounts>().Find(account.Id))!;
    }

    private async Task<Result<Done>> Act(Func<IServiceProvider, Task<Result<Account>>> read, Func<IServiceProvider, Task<Result<Done>>> work)
    {
        await using var scope = Office.Scope();
        return await scope.ServiceProvider.GetRequiredService<IOneTransaction>().Do<Account, Done>(Acts.ByClerk(), () => read(scope.ServiceProvider), _ => work(scope.ServiceProvider));
    }

    private async Task Elsewhere(Action<TaxCounterContext> change) => Assert.Null((await Office.Do<Done>(Acts.ByClerk(), services =>
    {
        change(services.GetRequiredService<TaxCounterContext>());
        return Task.FromResult<Result<Done>>(Done.It);
    })).Refusal);
}

public sealed class ReadAheadOnSqlite() : ReadAheadTests(DatabaseProvider.Sqlite);

[OnSqlServer]
public sealed class ReadAheadOnSqlServer() : ReadAheadTests(DatabaseProvider.SqlServer);
