using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.RuleBooks;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Verify;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.RuleBooks;

/// <summary>The rows that ship are recorded once, and what is recorded holds whatever ships later.</summary>
public sealed class RuleRecorderTests() : DatabaseTests(DatabaseProvider.Sqlite)
{
    [Fact]
    public async Task Every_shipped_row_is_recorded_once_and_makes_the_same_book()
    {
        var shipped = RulesInForce.ShippedTopics("east-baton-rouge").Value.SelectMany(t => t.Rows).Count();

        var first = await Record();
        var second = await Record();

        Assert.Equal((shipped, 0), (first.Recorded, second.Recorded));
        Assert.Empty(second.Differences);
        var rows = await Office.Read(c => c.Set<RuleRow>().ToListAsync());
        Assert.Equal(shipped, rows.Count);
        Assert.All(rows, r => Assert.Equal((RuleRowOrigin.Shipped, "east-baton-rouge"), (r.Origin, r.Jurisdiction)));
        Assert.Equal(RulesInForce.ShippedTopics("east-baton-rouge").Value.Select(t => (t.Id, t.Rows.Count)), Rules.Topics.Select(t => (t.Id, t.Rows.Count)));
    }

    [Theory]
    [InlineData("east-baton-rouge")]
    [InlineData("pennsylvania")]
    public void Every_dated_row_of_a_book_belongs_to_one_topic(string jurisdiction)
    {
        using var reader = new StreamReader(typeof(RuleBookLoader).Assembly.GetManifestResourceStream($"TaxCounter.Data.RuleBooks.{jurisdiction}.json")!);
        var dated = Dated(JsonNode.Parse(reader.ReadToEnd())).ToList();

        var topics = RulesInForce.ShippedTopics(jurisdiction).Value;

        Assert.Equal(dated.Count, topics.Sum(t => t.Rows.Count));
        Assert.Equal(topics.Count, topics.Select(t => t.Id).Distinct().Count());
        Assert.All(topics, t => Assert.Equal(t.Rows.Select(r => r.FirstDay).Distinct().Order(), t.Rows.Select(r => r.FirstDay)));
        Assert.All(topics, t => Assert.NotEmpty(t.Title));
    }

    [Fact]
    public void Rows_of_one_list_that_differ_by_location_are_a_topic_each()
    {
        var topic = Assert.Single(RulesInForce.ShippedTopics("east-baton-rouge").Value, t => t.Id == "tax-types/sales/shares/1701");

        Assert.Equal(("Taxes and shares", "Sales: shares, 1701 City of Baton Rouge / EBR School"), (topic.Group, topic.Title));
        Assert.All(topic.Rows, r => Assert.Equal("1701", (string?)JsonNode.Parse(r.Content)!["location"]));
    }

    [Fact]
    public void A_topic_of_readings_has_them_all()
    {
        var topic = Assert.Single(RulesInForce.ShippedTopics("east-baton-rouge").Value, t => t.Id == "late-rules/sales/penalty/in-force");

        Assert.Equal(["thirty-day-period-or-part", "completed-thirty-day-period", "first-of-the-month"], topic.Readings.Select(r => r.Id));
        Assert.Equal("Sales: penalty, which reading is in force", topic.Title);
    }

    [Fact]
    public async Task A_recorded_row_holds_when_the_book_that_ships_says_otherwise_and_the_difference_is_named()
    {
        const string was = """{"firstDay":"1980-01-01","amount":"1800.00","authority":{"says":"As it shipped before","certainty":"office-choice"}}""";
        await Recorded("counter/drawer-cash-limit", was);
        await Recorded("counter/gone", """{"firstDay":"1980-01-01","amount":"1.00","authority":{"says":"x","certainty":"memory"}}""");

        var recorded = await Record();

        Assert.Equal(Money.Dollars(1800), Rules.Book.Counter.DrawerCashLimit.On(new DateOnly(2026, 9, 15)).Value.Value);
        Assert.Equal(2, recorded.Differences.Count);
        Assert.Equal($"counter/drawer-cash-limit from 1980-01-01 is recorded differently from the shipped rule book. The recorded row stays in force. Recorded: {was}", recorded.Differences[0]);
        Assert.StartsWith("counter/gone from 1980-01-01 is recorded, but the shipped rule book has no such topic", recorded.Differences[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Verify_names_a_row_nobody_approved_and_rows_that_make_no_book()
    {
        Assert.Empty((await Verify()).Findings);
        await Recorded("counter/drawer-cash-limit", """{"firstDay":"2027-01-01","amount":"lots","authority":{"says":"x","certainty":"memory"}}""", new DateOnly(2027, 1, 1));
        Assert.Contains((await Verify()).Findings, f => f.Invariant == "V14" && f.Sentence.Contains("'lots' is not an amount", StringComparison.Ordinal));

        await Office.Read(c => c.Database.ExecuteSqlRawAsync("""
            DROP TRIGGER "RuleRows_no_update";
            PRAGMA foreign_keys = OFF;
            UPDATE "RuleRows" SET "Origin" = 'Office', "ChangeId" = '00000000-0000-7000-8000-000000000009';
            PRAGMA foreign_keys = ON;
            """));
        Assert.Contains((await Verify()).Findings, f => f.Invariant == "V14" && f.Sentence.Contains("not approved by a second person", StringComparison.Ordinal));
    }

    private IRulesInForce Rules => Office.Services.GetRequiredService<IRulesInForce>();

    private async Task<RecordedRules> Record()
    {
        await using var scope = Office.Scope();
        return (await scope.ServiceProvider.GetRequiredService<RuleRecorder>().RecordAsync(Acts.BySystem())).Value;
    }

    private async Task Recorded(string topic, string content, DateOnly? firstDay = null) => await Office.Do<Done>(Acts.BySystem(), services =>
    {
        services.GetRequiredService<TaxCounterContext>().Add(RuleRow.Shipped("east-baton-rouge", new RuleDraft(topic, firstDay ?? new DateOnly(1980, 1, 1), content), Acts.BySystem().At));
        return Task.FromResult<Result<Done>>(Done.It);
    });

    private async Task<VerifyReport> Verify()
    {
        await using var scope = Office.Scope();
        return await ActivatorUtilities.CreateInstance<OfficeVerifier>(scope.ServiceProvider).RunAsync();
    }

    private static IEnumerable<JsonObject> Dated(JsonNode? node) => node switch
    {
        JsonObject row when row.ContainsKey("firstDay") && row.ContainsKey("authority") => [row],
        JsonObject parts => parts.SelectMany(p => Dated(p.Value)),
        JsonArray items => items.SelectMany(Dated),
        _ => [],
    };
}
