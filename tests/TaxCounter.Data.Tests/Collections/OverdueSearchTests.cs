using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Tests.RuleBooks;
using TaxCounter.Domain.Collections;
using TaxCounter.Domain.Kernel;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Collections;

public abstract class OverdueSearchTests(DatabaseProvider provider) : DatabaseTests(provider)
{
    private static readonly DateOnly _today = new(2026, 11, 20);

    [DatabaseFact]
    public async Task Only_what_is_past_its_due_day_is_overdue()
    {
        await Owing(1, "100.00", new DateOnly(2026, 11, 19));
        await Owing(2, "200.00", _today);
        await Owing(3, "300.00", new DateOnly(2026, 12, 21));

        var list = await List(new OverdueQuestion { Today = _today });

        var row = Assert.Single(list.Page.Rows);
        Assert.Equal(Money.Dollars(100), row.Owing);
        Assert.Equal(Money.Dollars(100), row.Late);
        Assert.Equal((1, 1, Money.Dollars(100)), (list.Page.Total, list.Page.Last, list.Owing));
    }

    [DatabaseFact]
    public async Task What_is_due_on_a_weekend_is_overdue_after_the_next_business_day()
    {
        await Owing(1, "100.00", new DateOnly(2026, 9, 20));
        await Owing(2, "200.00", new DateOnly(2026, 9, 19));
        await Owing(3, "300.00", new DateOnly(2026, 9, 18));

        Assert.Equal([300], (await List(new OverdueQuestion { Today = new DateOnly(2026, 9, 21) })).Page.Rows.Select(Dollars));
        var tuesday = await List(new OverdueQuestion { Today = new DateOnly(2026, 9, 22) });
        Assert.Equal([(300, new DateOnly(2026, 9, 18)), (200, new DateOnly(2026, 9, 21)), (100, new DateOnly(2026, 9, 21))], tuesday.Page.Rows.Select(r => (Dollars(r), r.OldestDue.Counted)));
        Assert.All(tuesday.Page.Rows, r => Assert.Equal(r.Owing, r.Late));
        Assert.Equal([200, 100], (await List(new OverdueQuestion { Today = new DateOnly(2026, 9, 22), DaysTo = 1 })).Page.Rows.Select(Dollars));
        Assert.Equal([300], (await List(new OverdueQuestion { Today = new DateOnly(2026, 9, 22), DaysFrom = 2 })).Page.Rows.Select(Dollars));
    }

    [DatabaseFact]
    public async Task It_goes_by_amount_or_by_age()
    {
        await Owing(1, "100.00", new DateOnly(2026, 1, 20));
        await Owing(2, "300.00", new DateOnly(2026, 10, 20));
        await Owing(3, "200.00", new DateOnly(2025, 1, 20));

        Assert.Equal([300, 200, 100], (await List(new OverdueQuestion { Today = _today })).Page.Rows.Select(Dollars));
        Assert.Equal([200, 100, 300], (await List(new OverdueQuestion { Today = _today, Order = OverdueOrder.Age })).Page.Rows.Select(Dollars));
    }

    [DatabaseFact]
    public async Task What_is_overdue_puts_them_in_order_and_not_what_is_owed_in_all()
    {
        await Owing(1, "100.00", new DateOnly(2026, 10, 20), notYetDue: "900.00");
        await Owing(2, "300.00", new DateOnly(2026, 10, 20));
        await Owing(3, "300.00", new DateOnly(2026, 9, 21), notYetDue: "1.00");

        var byAmount = (await List(new OverdueQuestion { Today = _today })).Page.Rows;
        Assert.Equal([(300, 301), (300, 300), (100, 1000)], byAmount.Select(r => ((int)(r.Late.Cents / 100), Dollars(r))));
        Assert.Equal([301, 300, 1000], (await List(new OverdueQuestion { Today = _today, Order = OverdueOrder.Age })).Page.Rows.Select(Dollars));
        var enough = await List(new OverdueQuestion { Today = _today, AtLeast = Money.Dollars(200) });
        Assert.Equal((2, 2), (enough.Page.Total, enough.Page.Rows.Count));
    }

    [DatabaseFact]
    public async Task Who_owes_the_least_in_all_may_have_the_most_overdue_and_stands_on_the_first_page()
    {
        for (var i = 1; i <= 130; i++)
        {
            await Owing(i, $"{i}.00", new DateOnly(2026, 9, 21), notYetDue: $"{5000 - (10 * i)}.00");
        }

        foreach (var order in Enum.GetValues<OverdueOrder>())
        {
            List<OverdueRow> rows = [];
            for (var page = 1; page <= 6; page++)
            {
                rows.AddRange((await List(new OverdueQuestion { Today = _today, Order = order, Page = page })).Page.Rows);
            }

            Assert.Equal(Enumerable.Range(1, 130).Reverse(), rows.Select(r => (int)(r.Late.Cents / 100)));
        }
    }

    [DatabaseFact]
    public async Task Amount_and_age_narrow_it()
    {
        await Owing(1, "100.00", _today.AddDays(-30));
        await Owing(2, "200.00", _today.AddDays(-31));
        await Owing(3, "300.00", _today.AddDays(-400));

        Assert.Equal([300, 200], (await List(new OverdueQuestion { Today = _today, AtLeast = Money.Dollars(200) })).Page.Rows.Select(Dollars));
        Assert.Equal([200], (await List(new OverdueQuestion { Today = _today, DaysFrom = 31, DaysTo = 60 })).Page.Rows.Select(Dollars));
        Assert.Equal([100], (await List(new OverdueQuestion { Today = _today, DaysTo = 30 })).Page.Rows.Select(Dollars));
    }

    [DatabaseFact]
    public async Task Pages_hold_twenty_five_and_lose_none()
    {
        for (var i = 1; i <= 27; i++)
        {
            await Owing(i, $"{i}.00", _today.AddDays(-5));
        }

        var first = await List(new OverdueQuestion { Today = _today });
        var second = await List(new OverdueQuestion { Today = _today, Page = 2 });
        var beyond = await List(new OverdueQuestion { Today = _today, Page = 99 });

        Assert.Equal((25, 27, 2), (first.Page.Rows.Count, first.Page.Total, first.Page.Last));
        Assert.Equal(Enumerable.Range(1, 27).Reverse(), first.Page.Rows.Concat(second.Page.Rows).Select(Dollars));
        Assert.Equal(2, beyond.Page.Number);
    }

    private static int Dollars(OverdueRow row) => (int)(row.Owing.Cents / 100);

    private async Task Owing(int running, string amount, DateOnly dueOn, string? notYetDue = null)
    {
        var account = await AccountMaker.Open(Office.Services, AccountMaker.Facts(running));
        await AccountMaker.Charge(Office.Services, Books.EastBatonRouge, account, amount, dueOn.AddMonths(-1).ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture), dueOn);
        if (notYetDue is not null)
        {
            await AccountMaker.Charge(Office.Services, Books.EastBatonRouge, account, notYetDue, "2026-11", new DateOnly(2026, 12, 21));
        }
    }

    private async Task<OverdueList> List(OverdueQuestion question)
    {
        await using var scope = Office.Scope();
        return await scope.ServiceProvider.GetRequiredService<IOverdueSearch>().List(question);
    }
}

public sealed class OverdueAccountsOnSqliteTests() : OverdueSearchTests(DatabaseProvider.Sqlite)
{
    [Theory]
    [InlineData(OverdueOrder.Amount, "IX_AccountBalances_OwingCents_OldestDueOn")]
    [InlineData(OverdueOrder.Age, "IX_AccountBalances_OldestDueOn_OwingCents")]
    public async Task Each_order_walks_its_own_index(OverdueOrder order, string index)
    {
        List<string> sent = [];
        await using var office = await OfficeDatabase.Create(more: services => services.AddSingleton<IInterceptor>(new Listener(sent)));
        await using (var scope = office.Scope())
        {
            await scope.ServiceProvider.GetRequiredService<IOverdueSearch>().List(new OverdueQuestion { Today = new DateOnly(2026, 11, 20), Order = order });
        }

        var list = Assert.Single(sent, s => s.Contains("ORDER BY", StringComparison.Ordinal) && s.Contains("AccountBalances", StringComparison.Ordinal));
        Assert.Contains(index, await Plan(office, list), StringComparison.Ordinal);
    }

    private static Task<string> Plan(OfficeDatabase office, string sql) => office.Read(async context =>
    {
        await context.Database.OpenConnectionAsync();
        await using var command = context.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // What the program itself sent.
        command.CommandText = "EXPLAIN QUERY PLAN " + System.Text.RegularExpressions.Regex.Replace(sql, "@\\w+", "1");
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        List<string> lines = [];
        while (await reader.ReadAsync())
        {
            lines.Add(reader.GetString(3));
        }

        return string.Join('\n', lines);
    });

    private sealed class Listener(List<string> sent) : DbCommandInterceptor
    {
        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            sent.Add(command.CommandText);
            return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
        }
    }
}

[OnSqlServer]
public sealed class OverdueAccountsOnSqlServerTests() : OverdueSearchTests(DatabaseProvider.SqlServer);
