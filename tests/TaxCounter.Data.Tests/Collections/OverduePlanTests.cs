using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Domain.Collections;
using TaxCounter.Domain.Kernel;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Collections;

/// <summary>What the database does for a narrowed list, for call mode and for promises: no table that grows with the office is read from end to end.</summary>
public sealed class OverduePlanTests
{
    private static readonly string[] _large = ["Accounts", "Obligations", "AccountBalances", "JournalLines", "Postings", "CallSheets", "Contacts", "PaymentPromises", "AccountAlerts"];

    [Fact]
    public async Task No_large_table_is_read_from_end_to_end()
    {
        var today = new DateOnly(2026, 9, 30);
        List<string> sent = [];
        await using var office = await OfficeDatabase.Create(more: services =>
        {
            WorkingDay.AddDuties(services);
            services.AddSingleton<IInterceptor>(new Listener(sent));
        });
        var account = await AccountMaker.Open(office.Services, AccountMaker.Facts(1) with { LocationCode = "1701" });
        await AccountMaker.Charge(office.Services, RuleBooks.Books.EastBatonRouge, account, "500.00", "2026-07", new DateOnly(2026, 8, 20));
        var asked = new ContactAsked { Id = ContactId.New(), Account = account.Id, Way = ContactWay.Counter, Outcome = ContactOutcome.Promise, Amount = WorkingDay.Dollars("50.00"), By = new DateOnly(2026, 9, 21) };
        Assert.Null((await new WorkingDay(office.Services, office.Clock).With<ContactService, Result<Contact>>(s => s.Record(asked, Acts.ByClerk()))).Refusal);
        await using (var scope = office.Scope())
        {
            var search = scope.ServiceProvider.GetRequiredService<IOverdueSearch>();
            var promises = scope.ServiceProvider.GetRequiredService<IPromises>();
            sent.Clear();
            foreach (var order in Enum.GetValues<OverdueOrder>())
            {
                var question = new OverdueQuestion { Today = today, Order = order, TaxType = "sales", District = "1701", Contact = OverdueContact.NotThisWeek, PromiseBroken = true };
                Assert.Single((await search.List(question)).Page.Rows);
                await search.List(question with { HasCredit = true });
                await search.Callable(question, "E101", new DateTime(2026, 11, 20, 15, 0, 0, DateTimeKind.Utc), 20);
            }

            Assert.Single(await promises.OfAccount(account.Id));
            Assert.Single(await promises.Broken(today));
        }

        List<string> scans = [];
        foreach (var sql in sent.Where(s => s.Contains("SELECT", StringComparison.Ordinal)).Distinct())
        {
            scans.AddRange((await Plan(office, sql)).Where(l => l.StartsWith("SCAN ", StringComparison.Ordinal) && !l.Contains("INDEX", StringComparison.Ordinal) && !sql.Contains("WHERE 0", StringComparison.Ordinal) && _large.Any(t => Tables(sql, l).Contains(t))).Select(l => $"{l}: {sql}"));
        }

        Assert.True(sent.Count > 6);
        Assert.True(scans.Count == 0, string.Join('\n', scans));
    }

    /// <summary>The table behind an alias of a plan's line: <c>SCAN a</c> of <c>FROM "Accounts" AS "a"</c>.</summary>
    private static IEnumerable<string> Tables(string sql, string line) =>
        System.Text.RegularExpressions.Regex.Matches(sql, $"\"(\\w+)\" AS \"{System.Text.RegularExpressions.Regex.Escape(line.Split(' ')[1])}\"").Select(m => m.Groups[1].Value);

    private static Task<List<string>> Plan(OfficeDatabase office, string sql) => office.Read(async context =>
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

        return lines;
    });

    private sealed class Listener(List<string> sent) : DbCommandInterceptor
    {
        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            ArgumentNullException.ThrowIfNull(command);
            sent.Add(command.CommandText);
            return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
        }
    }
}
