using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.OffAccounts;

namespace TaxCounter.Data.OffAccounts;

/// <summary>The open credits, which the journal keeps, and the questions about them.</summary>
public sealed class CreditRepository(TaxCounterContext context) : ICredits
{
    private const int MostAccounts = 20;

    /// <inheritdoc/>
    public Task<OpenCredit?> Find(OpenCreditId id) => context.Set<OpenCredit>().SingleOrDefaultAsync(c => c.Id == id);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<OpenCredit>> OfAccount(AccountId account) =>
        await context.Set<OpenCredit>().AsNoTracking().Where(c => c.AccountId == account).OrderBy(c => c.RightEndsOn).ThenBy(c => c.AroseOn).ThenBy(c => c.Id).ToListAsync();

    /// <inheritdoc/>
    public Task<CreditQuestion?> Question(OpenCreditId credit) =>
        context.Set<CreditQuestion>().Where(q => q.CreditId == credit).OrderByDescending(q => q.Asked.At).FirstOrDefaultAsync();

    /// <inheritdoc/>
    public void Add(CreditQuestion question) => context.Add(question);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<AccountId>> OthersOf(AccountId account)
    {
        if (await context.Set<Account>().Where(a => a.Id == account && a.TaxId != null).Select(a => a.TaxId!.SearchHash).ToListAsync() is not [var hash])
        {
            return [];
        }

        var others = await (from other in context.Set<Account>()
                            join balance in context.Set<AccountBalance>() on other.Id equals balance.AccountId
                            where other.TaxId!.SearchHash.Equals(hash) && other.Id != account
                            orderby balance.OldestRecordedDueOn, other.Number
                            select other.Id).Take(MostAccounts).ToListAsync();
        return others;
    }
}
