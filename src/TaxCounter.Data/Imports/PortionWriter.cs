using TaxCounter.Data.Accounts;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Imports;

/// <summary>Writes what a portion comes to, inside a transaction.</summary>
internal sealed class PortionWriter(TaxCounterContext context, ImportCredit credit, CounterAct act)
{
    /// <summary>Writes it; nothing of it stays tracked.</summary>
    public async Task Write(PreparedPortion portion, CancellationToken stop)
    {
        if (portion.Taken.Count == 0)
        {
            return;
        }

        context.ChangeTracker.AutoDetectChangesEnabled = false;
        await AccountRows.AddAsync(context, portion.Accounts, stop);
        await AccountRows.RegisterAsync(context, portion.Registrations, stop);
        if (portion.Postings is { } batch)
        {
            await batch.SaveAsync(context, stop);
            await credit.Meet(portion.Moved, act, stop);
        }

        await BulkRows.AddAsync(context, portion.Taken, stop);
        context.ChangeTracker.Clear();
        context.ChangeTracker.AutoDetectChangesEnabled = true;
    }
}
