using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Reconciliation;

namespace TaxCounter.Web.Reconciliation;

/// <summary>Outside files, the movements of a list, and the form that imports.</summary>
/// <param name="Items">The movements.</param>
/// <param name="Filter">Which.</param>
/// <param name="File">The file they are of; null for all files.</param>
/// <param name="Files">The last files.</param>
/// <param name="Sources">The names of the sources.</param>
/// <param name="MayImport">Whether this person imports and decides.</param>
/// <param name="Form">The form.</param>
public sealed record ListPage(RecordPage<StatementItem> Items, StatementItemFilter Filter, StatementFile? File, IReadOnlyList<StatementFileRow> Files, IReadOnlyList<string> Sources, bool MayImport, ImportForm Form)
{
    /// <summary>The list with another state.</summary>
    public string UrlOf(StatementItemState? state, int page = 1) =>
        $"/reconciliation?state={(state is { } s ? s.ToString() : "all")}{(Filter.File is { } file ? $"&file={file.Value}" : "")}{(page > 1 ? $"&page={page}" : "")}";
}
