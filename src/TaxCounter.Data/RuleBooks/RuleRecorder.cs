using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.RuleBooks;

/// <summary>
/// Records the rows of the book that ships, each once: from then on a new version of TaxCounter cannot change what an office charges by. Run when the records are
/// migrated and at each start.
/// </summary>
public sealed class RuleRecorder(TaxCounterContext context, OfficeJurisdiction office, IAuditTrail audit, IOneTransaction transaction, IRulesInForce rules, ILogger<RuleRecorder> log)
{
    /// <summary>Records what is not recorded yet, and tells the log where the two differ.</summary>
    public async Task<Result<RecordedRules>> RecordAsync(CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        var differences = await DifferencesAsync();
        foreach (var difference in differences)
        {
            log.LogWarning("Rule book: {Difference}", difference);
        }

        if ((await Missing(act.At)).Count == 0)
        {
            return new RecordedRules(0, differences);
        }

        var recorded = await transaction.Do<int>(act, async () =>
        {
            var missing = await Missing(act.At);
            context.AddRange(missing);
            await audit.Record(act, "rule-books.record", office.Jurisdiction, details: $"{missing.Count} rows of the shipped rule book");
            return missing.Count;
        });
        if (recorded.Refusal is { } no)
        {
            return no;
        }

        await rules.Renew();
        return new RecordedRules(recorded.Value, differences);
    }

    /// <summary>Where the book that ships differs from what is recorded. Changes nothing.</summary>
    public async Task<IReadOnlyList<string>> DifferencesAsync() => BookText.Differences(BookText.Shipped(office.Jurisdiction), await Recorded());

    private async Task<List<RuleRow>> Missing(DateTime at)
    {
        var there = (await Recorded()).Select(r => (r.Topic, r.FirstDay)).ToHashSet();
        return [.. from topic in BookTopics.In(BookText.Shipped(office.Jurisdiction))
                   from row in topic.Rows
                   let day = BookTopics.FirstDayOf(row)!.Value
                   where !there.Contains((topic.Id, day))
                   select RuleRow.Shipped(office.Jurisdiction, new RuleDraft(topic.Id, day, BookText.Of(row)), at)];
    }

    private Task<List<RuleRow>> Recorded() => context.Set<RuleRow>().AsNoTracking().Where(r => r.Jurisdiction == office.Jurisdiction).ToListAsync();
}
