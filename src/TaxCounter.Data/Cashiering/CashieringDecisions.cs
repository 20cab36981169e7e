using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Cashiering;

/// <summary>The voids that were approved and the differences that were accepted.</summary>
internal static class CashieringDecisions
{
    public static async Task<IReadOnlyList<DecidedAct>> Voids(TaxCounterContext context, CancellationToken stop)
    {
        var voids = await (from request in context.Set<ReceiptVoid>()
                           join paymentEvent in context.Set<PaymentEvent>() on request.PaymentEventId equals paymentEvent.Id
                           where request.Outcome == VoidOutcome.Approved
                           select new { paymentEvent.Number, By = request.Decided!, Cents = context.Set<Tender>().Where(t => t.PaymentEventId == paymentEvent.Id).Sum(t => (long)t.Amount) }).ToListAsync(stop);
        return [.. voids.Select(v => new DecidedAct
        {
            Named = $"The void of receipt {v.Number}",
            Amount = new Money(v.Cents),
            By = v.By,
            What = "cashiering.void-approve",
            Subject = v.Number.ToString(),
            Kind = CashieringDuty.Voids,
            Key = v.Number.ToString(),
        })];
    }

    public static async Task<IReadOnlyList<DecidedAct>> Drawers(TaxCounterContext context, CancellationToken stop)
    {
        var drawers = await context.Set<Drawer>().AsNoTracking().Where(d => d.Accepted != null).Select(d => new { d.Id, d.Number, d.BusinessDay, d.OverShortAmount, By = d.Accepted! }).ToListAsync(stop);
        return [.. drawers.Where(d => !d.OverShortAmount.IsZero).Select(d => new DecidedAct
        {
            Named = $"The difference of drawer {d.Number}",
            Amount = d.OverShortAmount.Abs(),
            By = d.By,
            What = "cashiering.drawer-accept",
            Subject = string.Create(CultureInfo.InvariantCulture, $"{d.BusinessDay:yyyy-MM-dd}/{d.Number}"),
            Kind = CashieringDuty.Drawers,
            Key = d.Id.Value.ToString(),
        })];
    }
}
