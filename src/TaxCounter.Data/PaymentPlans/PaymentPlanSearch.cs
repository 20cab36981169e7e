using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PaymentPlans;

namespace TaxCounter.Data.PaymentPlans;

/// <summary>Lists payment plans.</summary>
public sealed class PaymentPlanSearch(TaxCounterContext context) : IPaymentPlanSearch
{
    /// <inheritdoc/>
    public async Task<RecordPage<PaymentPlanRow>> List(PaymentPlanState? state, int page)
    {
        var all = context.Set<PaymentPlan>().AsNoTracking().Where(p => state == null || p.State == state);
        var total = await all.CountAsync();
        var number = RecordPage<PaymentPlanRow>.Within(page, total);
        var rows = await (from plan in all
                          join account in context.Set<Account>() on plan.AccountId equals account.Id
                          orderby plan.Number descending
                          select new
                          {
                              plan.Number,
                              plan.RequestedOn,
                              plan.State,
                              Account = account.Number,
                              account.TradeName,
                              account.TaxpayerName,
                              Terms = plan.Terms.OrderByDescending(t => t.Number).Select(t => new { t.Total, t.Months }).First(),
                              plan.Requested,
                          })
            .Skip(RecordPage<PaymentPlanRow>.Before(number)).Take(RecordPage<PaymentPlanRow>.Size).ToListAsync();
        return new RecordPage<PaymentPlanRow>([.. rows.Select(r => new PaymentPlanRow(r.Number, r.RequestedOn, r.State, r.Account, r.TradeName.Length > 0 ? r.TradeName : r.TaxpayerName, r.Terms.Total, r.Terms.Months, r.Requested.Name))], number, total);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<AccountId, PlanAccount>> Accounts(IReadOnlyCollection<AccountId> accounts, DateOnly today) =>
        await context.Set<Account>().AsNoTracking().Where(a => accounts.Contains(a.Id)).Select(a => new { a.Id, a.Number, a.TradeName, a.TaxpayerName, a.Phone, a.ByDay })
            .ToDictionaryAsync(a => a.Id, a => new PlanAccount(a.Number, a.TradeName.Length > 0 ? a.TradeName : a.TaxpayerName, a.ByDay.On(FilePart.Phone, today) ?? a.Phone));
}
