using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Returns;

namespace TaxCounter.Data.Returns;

/// <summary>What was found wrong with charges and is left as it is.</summary>
public sealed class LeftFindingRepository(TaxCounterContext context) : ILeftFindings
{
    /// <inheritdoc/>
    public Task<LeftFinding?> Find(AccountId account, string facts) => context.Set<LeftFinding>().AsNoTracking().SingleOrDefaultAsync(l => l.AccountId == account && l.Facts == facts);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<LeftFinding>> OfAccount(AccountId account) =>
        await context.Set<LeftFinding>().AsNoTracking().Where(l => l.AccountId == account).OrderByDescending(l => l.Id).ToListAsync();

    /// <inheritdoc/>
    public async Task<Money> LeftAlone(AccountId account, DateOnly since) =>
        (await context.Set<LeftFinding>().AsNoTracking().Where(l => l.AccountId == account && l.Denied == "" && l.LeftOn >= since).Select(l => l.Amount).ToListAsync()).Total();

    /// <inheritdoc/>
    public void Add(LeftFinding left) => context.Add(left);
}
