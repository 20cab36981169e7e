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
    public async Task<IReadOnlyList<OpenCredit>> OfAccount(AccountId account)
    {
        // Inside an act they stay what they are until its save, and a refund asks for them again with each of its parts.
        return (context.Run is { IsAhead: false } run ? await run.Once(account, Read) : await Read())!;

        async Task<List<OpenCredit>?> Read() =>
            await context.Set<OpenCredit>().AsNoTracking().Where(c => c.AccountId == account).OrderBy(c => c.RightEndsOn).ThenBy(c => c.AroseOn).ThenBy(c => c.Id).ToListAsync();
    }

    /// <inheritdoc/>
    public Task<CreditQuestion?> Question(OpenCreditId credit) =>
        context.Set<CreditQuestion>().Where(q => q.CreditId == credit).OrderByDescending(q => q.Asked.At).FirstOrDefaultAsync();

    /// <inheritdoc/>
    public void Add(CreditQuestion question) => context.Add(question);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<AccountId>> OthersOf(AccountId account)
    {
        var known = context.Set<Account>().Local.FindEntry(account)?.Entity;
        var hashes = known is not null ? known.TaxId is { } id ? [id.SearchHash] : [] : await context.Set<Account>().Where(a => a.Id == account && a.TaxId != null).Select(a => a.TaxId!.SearchHash).ToListAsync();
        if (hashes is not [var hash])
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
