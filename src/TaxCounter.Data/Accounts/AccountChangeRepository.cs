using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Data.Accounts;

/// <summary>The changes of what is on file.</summary>
public sealed class AccountChangeRepository(TaxCounterContext context) : IAccountChanges
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<AccountChange>> OfAccount(AccountId account) => await All().Where(c => c.AccountId == account).OrderBy(c => c.Number).ToListAsync();

    /// <inheritdoc/>
    public async Task<IReadOnlyList<AccountChange>> Between(AccountId account, DateTime from, DateTime before) =>
        await All().Where(c => c.AccountId == account && c.Entered.At >= from && c.Entered.At < before).OrderByDescending(c => c.Number).ToListAsync();

    /// <inheritdoc/>
    public async Task<IReadOnlyList<AccountChange>> OfForm(Guid form) => await All().Where(c => c.FormId == form).OrderBy(c => c.Number).ToListAsync();

    /// <inheritdoc/>
    public void Add(AccountChange change) => context.Add(change);

    private IQueryable<AccountChange> All() => context.Set<AccountChange>().AsNoTracking();
}
