using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;

namespace TaxCounter.Data.Evidence;

/// <summary>Which files of evidence the records of all duties refer to.</summary>
public sealed class NotedEvidence(IEnumerable<DutyRecords> duties)
{
    /// <summary>Every paper that a case notes.</summary>
    public async Task<IReadOnlyList<NotedPaper>> All(TaxCounterContext context, CancellationToken stop)
    {
        List<NotedPaper> all = [];
        foreach (var duty in duties)
        {
            all.AddRange(await duty.NotedPapers(context, stop));
        }

        return [.. all.OrderBy(p => p.Case, StringComparer.Ordinal).ThenBy(p => p.Number)];
    }
}
