using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Cashiering;

/// <summary>What a day took in, by its receipts and by the journal.</summary>
internal static class DayBooks
{
    public static async Task<DayTotals> Totals(TaxCounterContext context, DateOnly day)
    {
        var paymentEvents = await context.Set<PaymentEvent>().Where(e => e.BusinessDay == day).GroupBy(e => e.State).Select(g => new { State = g.Key, Count = g.Count() }).ToListAsync();
        var sums = await (from tender in context.Set<Tender>()
                          join paymentEvent in context.Set<PaymentEvent>() on tender.PaymentEventId equals paymentEvent.Id
                          where paymentEvent.BusinessDay == day && paymentEvent.State != ReceiptState.Voided
                          group tender by tender.Kind into kind
                          select new { Kind = kind.Key, Cents = kind.Sum(t => (long)t.Amount) }).ToListAsync();
        Money Of(TenderKind kind) => new(sums.Where(s => s.Kind == kind).Sum(s => s.Cents));
        return new DayTotals(paymentEvents.Sum(v => v.Count), paymentEvents.Where(v => v.State == ReceiptState.Voided).Sum(v => v.Count), Of(TenderKind.Cash), Of(TenderKind.Check) + Of(TenderKind.MoneyOrder) + Of(TenderKind.CashiersCheck), Of(TenderKind.Card), Of(TenderKind.Lockbox));
    }

    public static async Task<Money> InTheJournal(TaxCounterContext context, DateOnly day)
    {
        var cents = await (from line in context.Set<JournalLine>()
                           join posting in context.Set<Posting>() on line.PostingId equals posting.Id
                           where posting.BusinessDay == day && posting.PaymentEventId != null && PostingKinds.Received.Contains(posting.Kind) && line.TenderId != null
                           group line by line.Side into side
                           select new { Side = side.Key, Cents = side.Sum(l => (long)l.Amount) }).ToListAsync();
        return new Money(cents.Sum(c => c.Side == Side.Debit ? c.Cents : -c.Cents));
    }
}
