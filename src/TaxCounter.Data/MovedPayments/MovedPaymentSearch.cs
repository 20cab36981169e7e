using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.MovedPayments;

namespace TaxCounter.Data.MovedPayments;

/// <summary>Lists moved payments.</summary>
public sealed class MovedPaymentSearch(TaxCounterContext context) : IMovedPaymentSearch
{
    /// <inheritdoc/>
    public async Task<RecordPage<MovedPaymentRow>> List(MovedPaymentState? state, int page)
    {
        var all = context.Set<MovedPayment>().AsNoTracking().Where(m => state == null || m.State == state);
        var total = await all.CountAsync();
        var number = RecordPage<MovedPaymentRow>.Within(page, total);
        var rows = await (from moved in all
                          join payer in context.Set<Account>() on moved.FromAccountId equals payer.Id
                          join owner in context.Set<Account>() on moved.ToAccountId equals owner.Id
                          orderby moved.Number descending
                          select new { moved.Number, moved.RequestedOn, moved.State, From = payer.Number, To = owner.Number, moved.Receipt, moved.Amount, moved.Requested, moved.IsReversal })
            .Skip(RecordPage<MovedPaymentRow>.Before(number)).Take(RecordPage<MovedPaymentRow>.Size).ToListAsync();
        return new RecordPage<MovedPaymentRow>([.. rows.Select(r => new MovedPaymentRow(r.Number, r.RequestedOn, r.State, r.From, r.To, r.Receipt, r.Amount, r.Requested.Name, r.IsReversal))], number, total);
    }
}
