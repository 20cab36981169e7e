using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Correspondence;

namespace TaxCounter.Data.Correspondence;

/// <summary>V45: every version of a template that did not ship says what a second person approved, and every approved one is there.</summary>
internal sealed class TemplateChecks : IVerifyCheck
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<Finding>> RunAsync(TaxCounterContext context, CancellationToken stop)
    {
        var changes = await context.Set<TemplateChange>().AsNoTracking().Where(c => c.State == TemplateChangeState.Approved).ToDictionaryAsync(c => c.Id, stop);
        var versions = await context.Set<LetterTemplate>().AsNoTracking().Where(t => t.Version > 1).OrderBy(t => t.Kind).ThenBy(t => t.Language).ThenBy(t => t.Version).ToListAsync(stop);
        var bad = versions.FindAll(v => !(changes.GetValueOrDefault(v.Id) is { } change && IsOf(v, change)));
        var lost = changes.Values.Where(c => !versions.Exists(v => v.Id == c.Id)).OrderBy(c => c.Kind, StringComparer.Ordinal).ToList();
        List<Finding> found = [];
        if (bad.Count > 0)
        {
            found.Add(new Finding("V45", bad.Count, $"Version {bad[0].Version} of the letter {bad[0].Kind} ({bad[0].Language}) is not what a second person approved.{VerifyCheck.More(bad.Count)}"));
        }

        if (lost.Count > 0)
        {
            found.Add(new Finding("V45", lost.Count, $"The approved version of the letter {lost[0].Kind} ({lost[0].Language}) from {lost[0].FirstDay:yyyy-MM-dd} is missing.{VerifyCheck.More(lost.Count)}"));
        }

        return found;
    }

    private static bool IsOf(LetterTemplate version, TemplateChange change) =>
        (version.Kind, version.Language, version.Subject, version.Body, version.Reason, version.Written) == (change.Kind, change.Language, change.Subject, change.Body, change.Reason, change.Proposed)
        && version.FirstDay >= change.FirstDay;
}
