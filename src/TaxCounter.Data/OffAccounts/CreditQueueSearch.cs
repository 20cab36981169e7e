using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.OffAccounts;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.OffAccounts;

/// <summary>
/// Reads what is off from the stored copies: the count, the total and the order of the credits from one index, the figures of accounts for the rows of a page only.
/// </summary>
public sealed class CreditQueueSearch(TaxCounterContext context, RuleBook rules) : ICreditQueueSearch
{
    private const int Step = 500;

    /// <inheritdoc/>
    public async Task<CreditQueue> List(CreditFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var matching = Matching(filter);
        var soon = filter.Today.AddDays(CreditSuggestion.WarnDays(rules, filter.Today));
        var sums = await matching.GroupBy(_ => 1).Select(g => new { Count = g.Count(), Cents = g.Sum(c => (long)c.Amount) }).SingleOrDefaultAsync();
        var number = RecordPage<CreditRow>.Within(filter.Page, sums?.Count ?? 0);
        var page = await InOrder(matching).Skip(RecordPage<CreditRow>.Before(number)).Take(RecordPage<CreditRow>.Size).ToListAsync();
        return new CreditQueue(
            new RecordPage<CreditRow>(await Rows(page), number, sums?.Count ?? 0),
            new Money(sums?.Cents ?? 0),
            await matching.CountAsync(c => c.RightEndsOn >= filter.Today && c.RightEndsOn <= soon));
    }

    /// <inheritdoc/>
    public async Task<OpenCreditId?> Next(OpenCredit after, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(after);
        var (day, id) = (after.RightEndsOn, after.Id);
        var least = (long)after.Amount;
        var ahead = await InOrder(Matching(new CreditFilter { Today = today }).Where(c => c.RightEndsOn > day || c.RightEndsOn == day && (long)c.Amount <= least)).Select(c => c.Id).Take(Step).ToListAsync();
        return ahead.Skip(ahead.IndexOf(id) + 1).Where(c => c != id).Select(c => (OpenCreditId?)c).FirstOrDefault();
    }

    /// <inheritdoc/>
    public async Task<RecordPage<SmallBalanceRow>> Small(Money most, int page)
    {
        var small = context.Set<AccountBalance>().AsNoTracking().Where(b => b.Owing > Money.Zero && b.Owing <= most);
        var total = await small.CountAsync();
        var number = RecordPage<SmallBalanceRow>.Within(page, total);
        var rows = await (from balance in small
                          join account in context.Set<Account>() on balance.AccountId equals account.Id
                          orderby balance.Owing descending, balance.OldestRecordedDueOn, account.Number
                          select new { account.Number, account.TradeName, account.TaxpayerName, balance.Owing, balance.OldestRecordedDueOn })
            .Skip(RecordPage<SmallBalanceRow>.Before(number)).Take(RecordPage<SmallBalanceRow>.Size).ToListAsync();
        return new RecordPage<SmallBalanceRow>([.. rows.Select(r => new SmallBalanceRow(r.Number, Called(r.TradeName, r.TaxpayerName), r.Owing, r.OldestRecordedDueOn!.Value))], number, total);
    }

    /// <inheritdoc/>
    public async Task<RecordPage<OrphanRow>> Orphans(int page)
    {
        var number = Math.Max(1, page);
        var needed = RecordPage<OrphanRow>.Before(number) + RecordPage<OrphanRow>.Size + 1;
        List<OrphanRow> found = [];
        for (var at = 0; found.Count < needed; at += Step)
        {
            var some = await Candidates().Skip(at).Take(Step).ToListAsync();
            var accounts = some.Select(o => o.AccountId).Distinct().ToList();
            var owners = await context.Set<Account>().AsNoTracking().Include(a => a.Registrations).Where(a => accounts.Contains(a.Id)).ToDictionaryAsync(a => a.Id);
            found.AddRange(some.Where(o => !IsRegistered(owners[o.AccountId], o)).Select(o => new OrphanRow(owners[o.AccountId].Number, owners[o.AccountId].Name, o.TaxType, o.Period, o.Owing)));
            if (some.Count < Step)
            {
                break;
            }
        }

        return RecordPage<OrphanRow>.Uncounted([.. found.Skip(RecordPage<OrphanRow>.Before(number)).Take(RecordPage<OrphanRow>.Size + 1)], number);
    }

    /// <summary>Open charges of a tax for which no registration is without end; whether one covers the period is asked of the period.</summary>
    private IQueryable<Obligation> Candidates() => context.Set<Obligation>().AsNoTracking()
        .Where(o => o.IsOpen && o.TaxType != TaxType.CounterFees && !context.Set<Registration>().Any(r => r.AccountId == o.AccountId && r.TaxType == o.TaxType && r.To == null)).OrderBy(o => o.AccountId).ThenBy(o => o.Id);

    private static bool IsRegistered(Account account, Obligation charge) =>
        account.Registrations.Any(r => r.TaxType == charge.TaxType && r.From <= charge.Period.LastDay && (r.To is null || r.To >= charge.Period.FirstDay));

    private IQueryable<OpenCredit> Matching(CreditFilter filter)
    {
        var (today, least, cause) = (filter.Today, filter.AtLeast, filter.Cause);
        var credits = context.Set<OpenCredit>().AsNoTracking();
        credits = filter.WithSetAside ? credits : credits.Where(c => c.LookAgainOn == null || c.LookAgainOn <= today);
        credits = least.IsPositive ? credits.Where(c => c.Amount >= least) : credits;
        return cause is null ? credits : credits.Where(c => c.Cause == cause);
    }

    private static IOrderedQueryable<OpenCredit> InOrder(IQueryable<OpenCredit> credits) => credits.OrderBy(c => c.RightEndsOn).ThenByDescending(c => c.Amount).ThenBy(c => c.Id);

    private async Task<IReadOnlyList<CreditRow>> Rows(List<OpenCredit> page)
    {
        var ids = page.Select(c => c.AccountId).Distinct().ToList();
        var sources = page.Select(c => c.FromId).OfType<ObligationId>().Distinct().ToList();
        var accounts = await context.Set<Account>().Where(a => ids.Contains(a.Id)).Select(a => new { a.Id, a.Number, a.TradeName, a.TaxpayerName, a.Status }).ToDictionaryAsync(a => a.Id);
        var owing = await context.Set<AccountBalance>().Where(b => ids.Contains(b.AccountId)).Select(b => new { b.AccountId, b.Owing }).ToDictionaryAsync(b => b.AccountId, b => b.Owing);
        var from = await context.Set<Obligation>().Where(o => sources.Contains(o.Id)).Select(o => new { o.Id, o.TaxType, o.Period }).ToDictionaryAsync(o => o.Id);
        var elsewhere = await Elsewhere(ids);
        return [.. page.Select(c => (Credit: c, Account: accounts[c.AccountId], From: c.FromId is { } id ? from[id] : null)).Select(x => new CreditRow(
            x.Credit, x.Account.Number, Called(x.Account.TradeName, x.Account.TaxpayerName), x.Account.Status, x.From?.TaxType, x.From?.Period,
            owing.GetValueOrDefault(x.Credit.AccountId), elsewhere.GetValueOrDefault(x.Credit.AccountId)))];
    }

    private async Task<Dictionary<AccountId, Money>> Elsewhere(List<AccountId> ids)
    {
        var rows = await (from own in context.Set<Account>()
                          where ids.Contains(own.Id) && own.TaxId != null
                          from other in context.Set<Account>()
                          where other.Id != own.Id && other.TaxId!.SearchHash.Equals(own.TaxId!.SearchHash)
                          join balance in context.Set<AccountBalance>() on other.Id equals balance.AccountId
                          where balance.Owing > Money.Zero
                          select new { own.Id, balance.Owing }).ToListAsync();
        return rows.GroupBy(r => r.Id).ToDictionary(g => g.Key, g => g.Total(r => r.Owing));
    }

    private static string Called(string trade, string taxpayer) => trade.Length > 0 ? trade : taxpayer;
}
