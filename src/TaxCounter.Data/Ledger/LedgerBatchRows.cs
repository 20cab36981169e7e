using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Data.Ledger;

/// <summary>The rows that a batch of charges and payments comes to. Those that moved are changed only where they are still as they were read.</summary>
internal sealed record LedgerBatchRows(IReadOnlyList<Obligation> New, IReadOnlyList<Obligation> Moved, IReadOnlyList<Posting> Postings)
{
    /// <summary>Writes them with what else the context holds; nothing stays tracked.</summary>
    public static async Task Write(TaxCounterContext context, LedgerBatchRows rows, CancellationToken stop)
    {
        // New rows past EF Core, which would take most of the time; what changed and the few new standings through it.
        await BulkRows.AddAsync(context, rows.New, stop);
        await BulkRows.AddAsync(context, rows.Postings, stop);
        await BulkRows.AddAsync(context, [.. rows.Postings.SelectMany(p => p.Lines)], stop);
        foreach (var obligation in rows.Moved)
        {
            MarkMoved(context.Entry(obligation));
        }

        await context.SaveChangesAsync(stop);
        context.ChangeTracker.Clear();
    }

    private static void MarkMoved(EntityEntry<Obligation> moved)
    {
        moved.State = EntityState.Unchanged;
        moved.Property(o => o.Charged).IsModified = true;
        moved.Property(o => o.Received).IsModified = true;
        moved.Property(o => o.TaxOwing).IsModified = true;
        moved.Property(o => o.PenaltyOwing).IsModified = true;
        moved.Property(o => o.InterestOwing).IsModified = true;
        moved.Property(o => o.OtherOwing).IsModified = true;
        moved.Property(o => o.IsOpen).IsModified = true;
    }
}
