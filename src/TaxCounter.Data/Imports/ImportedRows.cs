using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;

namespace TaxCounter.Data.Imports;

/// <summary>Rows of export files that were taken in before.</summary>
internal static class ImportedRows
{
    /// <summary>What was imported under some numbers of the old system.</summary>
    public static async Task<ILookup<string, ImportedRow>> Under(TaxCounterContext context, ImportKind kind, IEnumerable<string> documents, CancellationToken stop)
    {
        List<ImportedRow> here = [];
        foreach (var some in documents.Distinct(StringComparer.Ordinal).Chunk(500))
        {
            here.AddRange(await context.Set<ImportedRow>().AsNoTracking().Where(r => r.Kind == kind && some.Contains(r.Document)).ToListAsync(stop));
        }

        return here.ToLookup(r => r.Document, StringComparer.Ordinal);
    }
}
