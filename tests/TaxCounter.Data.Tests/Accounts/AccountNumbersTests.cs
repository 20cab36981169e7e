using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Kernel;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Accounts;

public abstract class AccountNumbersTests(DatabaseProvider provider) : DatabaseTests(provider)
{
    [DatabaseFact]
    public async Task New_accounts_are_numbered_one_after_the_other_and_a_refused_one_uses_no_number()
    {
        var first = await Next();
        var refused = await Office.Do<Done>(Acts.ByClerk(), async services =>
        {
            await services.GetRequiredService<IAccountNumbers>().Next();
            return new Refusal("test.no", "No.");
        });
        var second = await Next();

        Assert.NotNull(refused.Refusal);
        Assert.Equal(("7000 0000 13", "7000 0000 21"), (first.Value.Grouped(), second.Value.Grouped()));
    }

    [DatabaseFact]
    public async Task A_number_that_an_imported_account_has_is_passed_over()
    {
        var imported = AccountNumber.OfSeries(1);
        await AccountMaker.Open(Office.Services, AccountMaker.Facts() with { Number = imported });

        Assert.Equal(AccountNumber.OfSeries(2), (await Next()).Value);
    }

    [DatabaseFact]
    public async Task Long_before_the_series_runs_out_it_is_said_and_in_the_end_it_is_refused()
    {
        Assert.Empty(await RunningOut());

        await Used(AccountNumber.MostInSeries - 1);

        Assert.Equal(["99,999,998 of 99,999,999 account numbers are used. Call whoever maintains TaxCounter before they run out."], await RunningOut());
        Assert.Equal(AccountNumber.MostInSeries, int.Parse((await Next()).Value.Digits[1..9], null));
        Assert.Equal(AccountRefusals.NumbersUsedUp, (await Next()).Refusal);
    }

    private Task<Result<AccountNumber>> Next() => Office.Do(Acts.ByClerk(), services => services.GetRequiredService<IAccountNumbers>().Next());

    private Task<Result<Done>> Used(int running) => Office.Do<Done>(Acts.BySystem(), services =>
    {
        services.GetRequiredService<TaxCounterContext>().Add(new NumberCounter { Series = AccountNumber.SeriesName, Next = running + 1 });
        return Task.FromResult<Result<Done>>(Done.It);
    });

    private async Task<IReadOnlyList<string>> RunningOut()
    {
        await using var scope = Office.Scope();
        return await scope.ServiceProvider.GetRequiredService<INumberSupply>().RunningOut();
    }
}

public sealed class AccountNumbersOnSqlite() : AccountNumbersTests(DatabaseProvider.Sqlite);

[OnSqlServer]
public sealed class AccountNumbersOnSqlServer() : AccountNumbersTests(DatabaseProvider.SqlServer);
