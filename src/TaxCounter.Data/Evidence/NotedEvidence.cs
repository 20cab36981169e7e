using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.PenaltyWaivers;

namespace TaxCounter.Data.Evidence;

/// <summary>A paper that a case notes.</summary>
/// <param name="Case">The case, as said: <c>waiver W-2026-000001-8</c>.</param>
/// <param name="Number">1, 2, 3 … of the case.</param>
/// <param name="Sha256">Its file.</param>
internal sealed record NotedPaper(string Case, int Number, string Sha256);

/// <summary>Which files of evidence the records refer to. A duty that takes evidence adds its table here.</summary>
internal static class NotedEvidence
{
    public static async Task<List<NotedPaper>> All(TaxCounterContext context, CancellationToken stop)
    {
        var papers = await context.Set<WaiverEvidence>().AsNoTracking().Join(context.Set<PenaltyWaiver>(), e => e.WaiverId, w => w.Id, (e, w) => new { w.Number, Paper = e.Number, e.Sha256 }).ToListAsync(stop);
        return [.. papers.Select(p => new NotedPaper($"waiver {p.Number}", p.Paper, p.Sha256)).OrderBy(p => p.Case, StringComparer.Ordinal).ThenBy(p => p.Number)];
    }
}
