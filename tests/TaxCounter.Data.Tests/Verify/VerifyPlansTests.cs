using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Verify;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Verify;

/// <summary>
/// A check that looks through a growing table once for every row of another does not end on a real office. The database says beforehand how it would answer: this
/// reads its plan for every check, and for a statement that is wrong on purpose.
/// </summary>
public sealed partial class VerifyPlansTests
{
    /// <summary>Drawers, a few a day, for the few that were accepted under a delegation; and the three kinds of money, written in the statement itself.</summary>
    private static readonly string[] _few = ["SCAN w", "SCAN x"];

    [Fact]
    public async Task No_check_looks_through_a_table_inside_of_a_loop()
    {
        await using var office = await OfficeDatabase.Create(more: WorkingDay.AddDuties);
        await using var scope = office.Scope();
        var checks = ActivatorUtilities.CreateInstance<OfficeVerifier>(scope.ServiceProvider).Checks.OfType<VerifyCheck>().ToList();
        Assert.True(checks.Count > 20, $"{checks.Count} checks");

        Assert.Empty(checks.SelectMany(c => Loops(office.Options.ConnectionString, c.Sql).Where(l => !_few.Contains(l)).Select(l => $"{c.Invariant}: {l}\n{c.Sql}")));
    }

    [Theory]
    [InlineData("""SELECT 1 FROM "Tenders" t WHERE t."AmountCents" = 0 OR EXISTS (SELECT 1 FROM "JournalLines" l WHERE l."TenderId" = t."Id")""", true)]
    [InlineData("""SELECT 1 FROM "Tenders" t CROSS JOIN "JournalLines" l WHERE l."AmountCents" > t."AmountCents" """, true)]
    [InlineData("""SELECT 1 FROM "Tenders" t WHERE EXISTS (SELECT 1 FROM "PaymentEvents" e WHERE e."Id" = t."PaymentEventId")""", false)]
    [InlineData("""SELECT 1 FROM "Tenders" t LEFT JOIN (SELECT "TenderId", COUNT(*) AS "Lines" FROM "JournalLines" GROUP BY "TenderId") l ON l."TenderId" = t."Id" """, false)]
    public async Task A_scan_inside_of_a_loop_is_seen_and_nothing_else(string sql, bool isLoop)
    {
        await using var office = await OfficeDatabase.Create();

        Assert.Equal(isLoop, Loops(office.Options.ConnectionString, sql).Any());
    }

    /// <summary>The steps of a plan that scan a table anew for every row: beneath a correlated subquery, or as the inner side of a join.</summary>
    private static IEnumerable<string> Loops(string connection, string sql)
    {
        var plan = Plan(connection, sql);
        foreach (var step in plan.Where(s => TableScan().IsMatch(s.Says) && !IsOfFewRows(plan, s)))
        {
            var above = Above(plan, step).ToList();
            var outer = plan.Where(s => s.Parent == step.Parent && s.Id < step.Id && (s.Says.StartsWith("SCAN ", StringComparison.Ordinal) || s.Says.StartsWith("SEARCH ", StringComparison.Ordinal)));
            if (above.Exists(s => s.Says.StartsWith("CORRELATED", StringComparison.Ordinal)) || outer.Any())
            {
                yield return step.Says;
            }
        }
    }

    /// <summary>Rows written in the statement itself, under a name.</summary>
    private static bool IsOfFewRows(List<Step> plan, Step scan)
    {
        var name = scan.Says.Split(' ')[1];
        var made = plan.Find(s => s.Says == "MATERIALIZE " + name || s.Says == "CO-ROUTINE " + name);
        return made is not null && !plan.Exists(s => (TableScan().IsMatch(s.Says) || s.Says.StartsWith("SEARCH ", StringComparison.Ordinal)) && Above(plan, s).Contains(made));
    }

    private static IEnumerable<Step> Above(List<Step> plan, Step step)
    {
        for (var at = plan.Find(s => s.Id == step.Parent); at is not null; at = plan.Find(s => s.Id == at.Parent))
        {
            yield return at;
        }
    }

    private static List<Step> Plan(string connection, string sql)
    {
        using var db = new SqliteConnection(connection);
        db.Open();
        using var command = db.CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + sql;
        using var reader = command.ExecuteReader();
        List<Step> steps = [];
        while (reader.Read())
        {
            steps.Add(new Step(reader.GetInt32(0), reader.GetInt32(1), reader.GetString(3)));
        }

        return steps;
    }

    [GeneratedRegex(@"^SCAN (?!CONSTANT|\()\w+")]
    private static partial Regex TableScan();

    private sealed record Step(int Id, int Parent, string Says);
}
