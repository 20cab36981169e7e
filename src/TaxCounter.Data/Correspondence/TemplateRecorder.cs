using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Correspondence;

/// <summary>
/// Records version 1 of every template, each once: from then on a new version of TaxCounter cannot change what an office writes. Run when the records are migrated and at
/// each start.
/// </summary>
public sealed class TemplateRecorder(TaxCounterContext context, ShippedTemplates shipped, LetterKinds kinds, IAuditTrail audit, IOneTransaction transaction, ILogger<TemplateRecorder> log)
{
    /// <summary>Records what is not recorded yet, and tells the log where the file and the record differ; how many were recorded now.</summary>
    public async Task<Result<int>> RecordAsync(CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        var recorded = await Recorded();
        foreach (var template in shipped.All)
        {
            if (recorded.Find(r => IsSame(r, template)) is { } kept && (kept.Subject, kept.Body) != (template.Subject, template.Body))
            {
                log.LogWarning("Template {Kind} in {Language}: the shipped version 1 differs from the recorded one. The recorded one stays in force", template.Kind, template.Language);
            }
        }

        return Missing(recorded).Count == 0 ? 0 : await transaction.Do<int>(act, async () =>
        {
            var missing = Missing(await Recorded());
            context.AddRange(missing.Select(m => LetterTemplate.Shipped(kinds.Find(m.Kind)!, m.Language, new TemplateDraft(m.FirstDay, m.Subject, m.Body), act.At)));
            await audit.Record(act, "correspondence.template-record", details: $"{missing.Count} shipped letter templates");
            return missing.Count;
        });
    }

    private Task<List<LetterTemplate>> Recorded() => context.Set<LetterTemplate>().AsNoTracking().Where(t => t.Version == 1).ToListAsync();

    private List<LetterTemplate> Missing(List<LetterTemplate> recorded) => [.. shipped.All.Where(s => !recorded.Exists(r => IsSame(r, s)))];

    private static bool IsSame(LetterTemplate recorded, LetterTemplate shipped) => recorded.Kind == shipped.Kind && recorded.Language == shipped.Language;
}
