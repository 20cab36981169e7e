using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.PenaltyWaivers;

namespace TaxCounter.Data.Evidence;

/// <summary>A supporting document that a case notes.</summary>
/// <param name="Case">The case, as said: <c>waiver W-2026-000001-8</c>.</param>
/// <param name="Number">1, 2, 3 … of the case.</param>
/// <param name="Sha256">Its file.</param>
internal sealed record NotedDocument(string Case, int Number, string Sha256);

/// <summary>Which files of evidence the records refer to. A duty that takes evidence adds its table here.</summary>
internal static class NotedEvidence
{
    public static async Task<List<NotedDocument>> All(TaxCounterContext context, CancellationToken stop)
    {
        var documents = await context.Set<PenaltyWaiver>().AsNoTracking().SelectMany(w => w.Evidence, (w, e) => new { w.Number, Document = e.Number, e.Sha256 }).ToListAsync(stop);
        return [.. documents.Select(d => new NotedDocument($"waiver {d.Number}", d.Document, d.Sha256)).OrderBy(d => d.Case, StringComparer.Ordinal).ThenBy(d => d.Number)];
    }
}
