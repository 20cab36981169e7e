using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Storage;

public abstract class NumberCountersTests(DatabaseProvider provider) : DatabaseTests(provider)
{
    [DatabaseFact]
    public async Task Each_series_counts_from_one()
    {
        Assert.Equal(1, await Issue("receipt/2026"));
        Assert.Equal(2, await Issue("receipt/2026"));
        Assert.Equal(1, await Issue("receipt/2027"));
        Assert.Equal(3, await Issue("receipt/2026"));
    }

    [DatabaseFact]
    public async Task Eight_clerks_with_every_third_act_refused_leave_no_gap()
    {
        var clerks = Enumerable.Range(0, 8).Select(clerk => Task.Run(async () =>
        {
            var issued = new List<long>();
            for (var i = 0; i < 30; i++)
            {
                var refuse = (clerk + i) % 3 == 0;
                var result = await Office.Do<long>(Acts.ByClerk(clerk), async services =>
                {
                    var number = await services.GetRequiredService<NumberCounters>().Next("receipt/2026");
                    return refuse ? new Refusal("test.no", "No.") : number;
                });
                if (!refuse)
                {
                    issued.Add(result.Value);
                }
            }

            return issued;
        }));

        var numbers = (await Task.WhenAll(clerks)).SelectMany(n => n).Order().ToList();

        Assert.Equal(160, numbers.Count);
        Assert.Equal(Enumerable.Range(1, 160).Select(n => (long)n), numbers);
    }

    [DatabaseFact]
    public async Task No_number_is_issued_outside_of_a_transaction()
    {
        await using var scope = Office.Scope();

        await Assert.ThrowsAsync<InvalidOperationException>(() => scope.ServiceProvider.GetRequiredService<NumberCounters>().Next("receipt/2026"));
    }

    private async Task<long> Issue(string series) =>
        (await Office.Do<long>(Acts.ByClerk(), async services => await services.GetRequiredService<NumberCounters>().Next(series))).Value;
}

public sealed class NumberCountersOnSqlite() : NumberCountersTests(DatabaseProvider.Sqlite);

[OnSqlServer]
public sealed class NumberCountersOnSqlServer() : NumberCountersTests(DatabaseProvider.SqlServer);
