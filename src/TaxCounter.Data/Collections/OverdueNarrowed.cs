using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Collections;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Data.Collections;

/// <summary>Narrows overdue accounts by what stands outside of their balance. Each condition looks one account up by its key, while the balances are walked in their order.</summary>
internal sealed class OverdueNarrowed(TaxCounterContext context)
{
    private const int Week = 7, Month = 30;

    /// <summary>The condition of a question.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="broken">The accounts whose newest promise is broken; null where that is not asked.</param>
    /// <param name="late">What is unpaid past its due date.</param>
    public Func<IQueryable<AccountBalance>, IQueryable<AccountBalance>> By(OverdueQuestion question, IReadOnlyList<AccountId>? broken, IQueryable<Obligation> late) => balances =>
    {
        if (question.TaxType is { } tax)
        {
            balances = balances.Where(s => late.Any(o => o.AccountId == s.AccountId && o.TaxType == tax));
        }

        if (question.District is { } district)
        {
            balances = balances.Where(s => context.Set<Account>().Any(a => a.Id == s.AccountId && a.LocationCode == district));
        }

        if (question.HasCredit)
        {
            balances = balances.Where(s => (long)s.Unapplied > 0);
        }

        if (broken is not null)
        {
            balances = balances.Where(s => broken.Contains(s.AccountId));
        }

        return ByContact(balances, question.Contact, question.Today);
    };

    private IQueryable<AccountBalance> ByContact(IQueryable<AccountBalance> balances, OverdueContact contact, DateOnly today)
    {
        var sheets = context.Set<CallSheet>().AsNoTracking();
        var (week, month) = (today.AddDays(-Week), today.AddDays(-Month));
        return contact switch
        {
            OverdueContact.Never => balances.Where(b => !sheets.Any(s => s.AccountId == b.AccountId && s.LastOn != null)),
            OverdueContact.NotThisWeek => balances.Where(b => !sheets.Any(s => s.AccountId == b.AccountId && s.LastOn > week)),
            OverdueContact.NotThisMonth => balances.Where(b => !sheets.Any(s => s.AccountId == b.AccountId && s.LastOn > month)),
            OverdueContact.ThisWeek => balances.Where(b => sheets.Any(s => s.AccountId == b.AccountId && s.LastOn > week)),
            _ => balances,
        };
    }
}
