using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Collections;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Collections;

/// <summary>Leaves out of a walk who is not to be called now. The domain asks all of it again before an account is given to a clerk.</summary>
internal sealed class OverdueCallable(TaxCounterContext context, RuleBook rules)
{
    /// <summary>The condition at a moment.</summary>
    public Func<IQueryable<AccountBalance>, IQueryable<AccountBalance>> Of(DateOnly today, string person, DateTime at)
    {
        var kinds = CollectionAlerts.Of(rules.Collecting.LeftOutOn(today));
        var (accounts, sheets, alerts) = (context.Set<Account>().AsNoTracking(), context.Set<CallSheet>().AsNoTracking(), context.Set<AccountAlert>().AsNoTracking());
        return balances => balances
            .Where(b => !sheets.Any(s => s.AccountId == b.AccountId && ((s.ClaimedUntil > at && s.ClaimedByPerson != person) || s.AgainAt > at || s.LastOn == today || s.PromisedBy >= today)))
            .Where(b => !alerts.Any(a => a.AccountId == b.AccountId && kinds.Contains(a.Kind) && a.RaisedOn <= today && (a.LiftedOn == null || a.LiftedOn > today)))
            .Where(b => accounts.Any(a => a.Id == b.AccountId && (a.ByDay != FileByDay.None || (a.Phone != "" && !sheets.Any(s => s.AccountId == a.Id && s.WrongPhone == a.Phone)))));
    }

    /// <summary>Those of some accounts that have a telephone on a day which is not known to be wrong: where it changed, by what holds on that day.</summary>
    public static async Task<IReadOnlyList<AccountId>> WithPhone(TaxCounterContext context, IReadOnlyList<AccountId> found, DateOnly today)
    {
        var changed = await (from account in context.Set<Account>().AsNoTracking()
                             where found.Contains(account.Id) && account.ByDay != FileByDay.None
                             select new { account.Id, account.Phone, account.ByDay, Wrong = context.Set<CallSheet>().Where(s => s.AccountId == account.Id).Select(s => s.WrongPhone).FirstOrDefault() }).ToListAsync();
        var none = changed.Where(a => (a.ByDay.On(FilePart.Phone, today) ?? a.Phone) is var phone && (phone.Length == 0 || phone == a.Wrong)).Select(a => a.Id).ToHashSet();
        return [.. found.Where(id => !none.Contains(id))];
    }
}
