using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;

namespace TaxCounter.Data.Accounts;

/// <summary>Writes many accounts at once, past EF Core: for imports and samples, inside a transaction.</summary>
internal static class AccountRows
{
    /// <summary>Adds new accounts with everything on them and the words they are found by.</summary>
    public static async Task AddAsync(TaxCounterContext context, IReadOnlyList<Account> accounts, CancellationToken stop)
    {
        await BulkRows.AddAsync(context, accounts, stop);
        await BulkRows.AddAsync(context, [.. accounts.SelectMany(a => a.Registrations)], stop);
        await BulkRows.AddAsync(context, [.. accounts.SelectMany(a => a.Alerts)], stop);

        // In the order of their index, which is read and written page by page.
        await BulkRows.AddAsync(context, [.. accounts.SelectMany(SearchTerm.Of).OrderBy(t => t.Term, StringComparer.Ordinal)], stop);
    }

    /// <summary>Adds registrations to accounts, each of which gets a new version, where it still has the one that was read.</summary>
    public static async Task RegisterAsync(TaxCounterContext context, IReadOnlyList<(Account Account, Registration Registration)> registrations, CancellationToken stop)
    {
        await BulkRows.AddAsync(context, [.. registrations.Select(r => r.Registration)], stop);
        await BulkRows.ChangeAsync(context, [.. registrations.Select(r => r.Account).Distinct()], [], stop);
    }
}
