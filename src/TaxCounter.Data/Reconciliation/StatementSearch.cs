using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Reconciliation;

namespace TaxCounter.Data.Reconciliation;

/// <summary>Reads outside files and their movements for the screens.</summary>
public sealed class StatementSearch(TaxCounterContext context) : IStatementSearch
{
    private const int MostFiles = 50;

    /// <inheritdoc/>
    public async Task<RecordPage<StatementItem>> Items(StatementItemFilter filter, int page)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var at = Math.Max(1, page);
        var items = context.Set<StatementItem>().AsNoTracking();
        items = filter.File is { } file ? items.Where(i => i.FileId == file) : items;
        items = filter.State is { } state ? items.Where(i => i.State == state) : items;
        var rows = await items.OrderBy(i => i.Told.Day).ThenBy(i => i.FileId).ThenBy(i => i.Told.Line).Skip(RecordPage<StatementItem>.Before(at)).Take(RecordPage<StatementItem>.Size + 1).ToListAsync();
        return RecordPage<StatementItem>.Uncounted(rows, at);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<StatementFileRow>> Files() =>
    [
        .. (await context.Set<StatementFile>().AsNoTracking().OrderByDescending(f => f.Imported.At).Take(MostFiles)
            .Select(f => new { File = f, Open = context.Set<StatementItem>().Count(i => i.FileId == f.Id && (i.State == StatementItemState.Open || i.State == StatementItemState.InSuspense)) }).ToListAsync())
            .Select(f => new StatementFileRow(f.File, f.Open)),
    ];

    /// <inheritdoc/>
    public Task<StatementFile?> File(StatementFileId id) => context.Set<StatementFile>().AsNoTracking().SingleOrDefaultAsync(f => f.Id == id);

    /// <inheritdoc/>
    public Task<StatementItem?> Item(StatementItemId id) => context.Set<StatementItem>().AsNoTracking().SingleOrDefaultAsync(i => i.Id == id);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<StatementSource>> Sources() => await context.Set<StatementSource>().AsNoTracking().OrderBy(s => s.Name).ToListAsync();

    /// <inheritdoc/>
    public Task<int> Open() => context.Set<StatementItem>().CountAsync(i => i.State == StatementItemState.Open);
}
