using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Imports;

/// <summary>Writes what a portion comes to, inside a transaction.</summary>
internal sealed class PortionWriter(TaxCounterContext context, IAccounts accounts, ImportCredit credit, CounterAct act)
{
    /// <summary>Writes it; nothing of it stays tracked.</summary>
    public async Task Write(PreparedPortion portion, CancellationToken stop)
    {
        if (portion.Taken.Count == 0)
        {
            return;
        }

        context.ChangeTracker.AutoDetectChangesEnabled = false;
        foreach (var account in portion.Accounts)
        {
            accounts.Add(account);
        }

        foreach (var (account, registration) in portion.Registrations)
        {
            Attach(account);
            context.Entry(registration).State = EntityState.Added;
        }

        if (portion.Postings is { } batch)
        {
            await batch.SaveAsync(context, stop);
            await credit.Meet(portion.Moved, act, stop);
        }
        else
        {
            await context.SaveChangesAsync(stop);
        }

        await BulkRows.AddAsync(context, portion.Taken, stop);
        context.ChangeTracker.Clear();
        context.ChangeTracker.AutoDetectChangesEnabled = true;
    }

    /// <summary>The account gets a new version with its registration, and only where it still has the one that was read.</summary>
    private void Attach(Account account)
    {
        if (context.Entry(account).State == EntityState.Detached)
        {
            context.Attach(account);
        }
    }
}
