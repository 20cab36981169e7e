using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Cashiering;

/// <summary>The receipts of the same accounts that one supervisor alone voided before.</summary>
internal sealed class VoidsBefore(TaxCounterContext context) : IDecidedBefore
{
    public LimitKind Limit => LimitKind.Void;

    public async Task<Money> Sum(string key, DateOnly since)
    {
        if (!ReceiptNumber.TryParse(key, out var number))
        {
            return Money.Zero;
        }

        var start = since.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        var accounts = context.Set<Payment>().Where(p => context.Set<PaymentEvent>().Any(e => e.Id == p.PaymentEventId && e.Number == number)).Select(p => p.AccountId);
        var voided = await (from request in context.Set<ReceiptVoid>()
                            join paymentEvent in context.Set<PaymentEvent>() on request.PaymentEventId equals paymentEvent.Id
                            where request.Outcome == VoidOutcome.Approved && request.Decided!.At >= start && paymentEvent.Number != number
                                && context.Set<Payment>().Any(p => p.PaymentEventId == paymentEvent.Id && accounts.Contains(p.AccountId))
                            select new { paymentEvent.Number, Cents = context.Set<Tender>().Where(t => t.PaymentEventId == paymentEvent.Id).Sum(t => (long)t.Amount) }).ToListAsync();
        var byTwo = await ByTwo.Of(context, CashieringDuty.Voids, voided.Select(v => v.Number.ToString()));
        return new Money(voided.Where(v => !byTwo.Contains(v.Number.ToString())).Sum(v => v.Cents));
    }
}
