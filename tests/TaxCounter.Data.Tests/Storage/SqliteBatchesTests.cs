using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Storage;

/// <summary>Many rows in one command: each of them is still heard when the database says no, wherever it stands in the batch.</summary>
public sealed class SqliteBatchesTests : IAsyncLifetime
{
    private OfficeDatabase _office = null!;

    public async ValueTask InitializeAsync() => _office = await OfficeDatabase.Create(more: WorkingDay.AddDuties);

    public ValueTask DisposeAsync() => _office.DisposeAsync();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(20)]
    [InlineData(33)]
    public async Task A_row_that_is_there_already_stops_the_act_wherever_it_stands(int rows)
    {
        for (var taken = 0; taken < rows; taken++)
        {
            await Add([Name(taken) + "-kept"]);
            string[] names = [.. Enumerable.Range(0, rows).Select(n => n == taken ? Name(n) + "-kept" : Name(n))];

            await Assert.ThrowsAnyAsync<DbUpdateException>(() => Add(names));
        }

        var kept = await _office.Read(c => c.Set<NumberCounter>().Where(n => n.Series.StartsWith("row")).Select(n => n.Series).ToListAsync());
        Assert.All(kept, name => Assert.EndsWith("-kept", name, StringComparison.Ordinal));
        Assert.Equal(rows, kept.Count);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    [InlineData(9)]
    [InlineData(10)]
    public async Task A_row_that_somebody_changed_meanwhile_is_noticed_wherever_it_stands(int changed)
    {
        const int Many = 10;
        var day = new WorkingDay(_office.Services, _office.Clock);
        for (var number = 1; number <= Many; number++)
        {
            await day.Opens(Acts.Clerk(number), number);
        }

        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => _office.Do<Done>(Acts.ByClerk(), async services =>
        {
            var context = services.GetRequiredService<TaxCounterContext>();
            foreach (var drawer in await context.Set<Drawer>().ToListAsync())
            {
                context.Touch(drawer);
            }

            var other = Guid.CreateVersion7();
            await context.Database.ExecuteSqlAsync($"""UPDATE "Drawers" SET "Version" = {other} WHERE "Number" = {changed}""");
            return Done.It;
        }));
    }

    private static string Name(int n) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"row{n:00}");

    private async Task Add(string[] names) => await _office.Do<Done>(Acts.ByClerk(), services =>
    {
        services.GetRequiredService<TaxCounterContext>().AddRange(names.Select(n => new NumberCounter { Series = n, Next = 2 }));
        return Task.FromResult<Result<Done>>(Done.It);
    });
}
