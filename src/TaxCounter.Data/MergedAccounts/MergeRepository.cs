using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.MergedAccounts;

namespace TaxCounter.Data.MergedAccounts;

/// <summary>The merges of the office, and what stands in the way of one.</summary>
public sealed class MergeRepository(TaxCounterContext context, IAccountSearch search) : IMerges
{
    private const int MostSame = 12;

    /// <inheritdoc/>
    public Task<AccountMerge?> Find(AccountMergeId id) => context.Set<AccountMerge>().SingleOrDefaultAsync(m => m.Id == id);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<AccountMerge>> OfAccount(AccountId account) =>
        await context.Set<AccountMerge>().AsNoTracking().Where(m => m.AccountId == account || m.IntoId == account).OrderByDescending(m => m.Proposed.At).ToListAsync();

    /// <inheritdoc/>
    public async Task<IReadOnlyList<LikelySame>> LikelySame(Account account)
    {
        ArgumentNullException.ThrowIfNull(account);
        Dictionary<AccountNumber, LikelySame> same = [];
        if (account.TaxId is { } taxId)
        {
            var hash = taxId.SearchHash;
            var others = context.Set<Account>().AsNoTracking().Where(a => a.Id != account.Id && a.Kind == account.Kind && a.Status != AccountStatus.Merged);
            foreach (var other in await others.Where(a => a.TaxId != null && a.TaxId.SearchHash.Equals(hash)).OrderBy(a => a.Number).Take(MostSame).ToListAsync())
            {
                same[other.Number] = new LikelySame(other.Number, other.Name, other.Location.OneLine(), "same tax ID");
            }
        }

        foreach (var hit in (await search.Find(account.Name)) is { IsGuess: false } found ? found.Hits.Where(h => h.IsExact && h.Status != AccountStatus.Merged && h.Number != account.Number) : [])
        {
            same.TryAdd(hit.Number, new LikelySame(hit.Number, Text(hit.Name), Text(hit.Address), "same name"));
        }

        return [.. same.Values.Take(MostSame)];
    }

    /// <inheritdoc/>
    public void Add(AccountMerge merge) => context.Add(merge);

    /// <inheritdoc/>
    public void Touch(AccountMerge merge) => context.Touch(merge);

    private static string Text(IEnumerable<TextPart> parts) => string.Concat(parts.Select(p => p.Text));
}
