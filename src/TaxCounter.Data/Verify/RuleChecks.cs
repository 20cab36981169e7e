using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Duties;
using TaxCounter.Data.RuleBooks;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Verify;

/// <summary>V14: every row the office added is the one a second person approved, and the recorded rows make a rule book that can be used.</summary>
internal static class RuleChecks
{
    public static async Task<List<Finding>> RunAsync(TaxCounterContext context, CancellationToken stop)
    {
        List<Finding> found = [];
        var rows = await context.Set<RuleRow>().AsNoTracking().ToListAsync(stop);
        var changes = await context.Set<RuleChange>().AsNoTracking().Where(c => c.State == RuleChangeState.Approved).ToDictionaryAsync(c => c.Id, stop);
        var bad = rows.Where(r => r.Origin == RuleRowOrigin.Office && !(changes.GetValueOrDefault(r.ChangeId!.Value) is { } change && IsOf(r, change))).OrderBy(r => r.Topic, StringComparer.Ordinal).ToList();
        if (bad.Count > 0)
        {
            found.Add(new Finding("V14", bad.Count, $"The row {bad[0].Topic} from {bad[0].FirstDay:yyyy-MM-dd} was not approved by a second person.{VerifyCheck.More(bad.Count)}"));
        }

        var lost = changes.Values.Where(c => rows.TrueForAll(r => r.ChangeId != c.Id)).OrderBy(c => c.Topic, StringComparer.Ordinal).ToList();
        if (lost.Count > 0)
        {
            found.Add(new Finding("V14", lost.Count, $"The approved change of {lost[0].Topic} from {lost[0].FirstDay:yyyy-MM-dd} has no row in the rule book.{VerifyCheck.More(lost.Count)}"));
        }

        foreach (var book in rows.GroupBy(r => r.Jurisdiction))
        {
            if (WhyNoBook(book.Key, [.. book]) is { } why)
            {
                found.Add(new Finding("V14", 1, why));
            }
        }

        return found;
    }

    private static bool IsOf(RuleRow row, RuleChange change) =>
        (row.Jurisdiction, row.Topic, row.FirstDay, row.Content) == (change.Jurisdiction, change.Topic, change.FirstDay, change.Content);

    private static string? WhyNoBook(string jurisdiction, IReadOnlyCollection<RuleRow> rows)
    {
        try
        {
            RulesInForce.Make(jurisdiction, rows);
            return null;
        }
        catch (Exception wrong) when (wrong is RuleBookException or System.Text.Json.JsonException or InvalidOperationException)
        {
            return $"The recorded rows of {jurisdiction} do not make a valid rule book: {wrong.Message}";
        }
    }
}
