using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Cashiering;

/// <summary>The business days: what keeps one open, and what it took in.</summary>
public sealed class BusinessDayRepository(TaxCounterContext context, IBankBags bags) : IBusinessDays
{
    private const int Most = 20;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> WhyNotClose(DateOnly day)
    {
        List<string> left = [];
        var read = await DrawersOfDay.Read(context, context.Set<Drawer>().Where(d => d.BusinessDay == day));
        var drawers = read.Select(d => d.Drawer).ToList();
        left.AddRange(drawers.Where(d => d.State is not (DrawerState.Accepted or DrawerState.Banked))
            .Select(d => $"Drawer {d.Number} ({d.ClerkName}) is {CashieringRefusals.Words(d.State)}."));

        var waiting = await context.Set<PaymentEvent>().Where(e => e.BusinessDay == day && e.State == ReceiptState.VoidRequested).Select(e => e.Number).ToListAsync();
        left.AddRange(waiting.Select(number => $"The void of receipt {number} is waiting for a supervisor."));

        var preparing = await bags.Preparing();
        left.AddRange(read.Where(d => d.Drawer.State == DrawerState.Accepted && (d.Drawer.DepositId is null || preparing.Contains(d.Drawer.DepositId.Value)) && d.ToBank.IsPositive)
            .Select(d => $"The money from drawer {d.Drawer.Number} is not in a sealed deposit."));

        var books = await InTheBooks(day);
        var receipts = await Totals(day);
        if (books != receipts.Total)
        {
            left.Add($"The journal shows {books.InDollars()} but the receipts show {receipts.Total.InDollars()}. Run verify and call support before you do anything else.");
        }

        return left;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> StillOpen(DateOnly day)
    {
        var drawers = await context.Set<Drawer>().AsNoTracking().Where(d => d.BusinessDay != day && d.State != DrawerState.Accepted && d.State != DrawerState.Banked).OrderBy(d => d.BusinessDay).Take(Most).ToListAsync();
        var deposits = await bags.OnTheirWay(Most);
        return
        [
            .. drawers.Select(d => string.Create(CultureInfo.InvariantCulture, $"Drawer {d.Number} ({d.ClerkName}) of {d.BusinessDay:MMM d, yyyy} is {CashieringRefusals.Words(d.State)}.")),
            .. deposits.Select(d => $"Deposit {d} is on its way to the bank."),
        ];
    }

    /// <inheritdoc/>
    public async Task<DayTotals> Totals(DateOnly day)
    {
        var paymentEvents = await context.Set<PaymentEvent>().Where(e => e.BusinessDay == day).GroupBy(e => e.State).Select(g => new { State = g.Key, Count = g.Count() }).ToListAsync();
        var sums = await (from tender in context.Set<Tender>()
                          join paymentEvent in context.Set<PaymentEvent>() on tender.PaymentEventId equals paymentEvent.Id
                          where paymentEvent.BusinessDay == day && paymentEvent.State != ReceiptState.Voided
                          group tender by tender.Kind into kind
                          select new { Kind = kind.Key, Cents = kind.Sum(t => (long)t.Amount) }).ToListAsync();
        Money Of(TenderKind kind) => new(sums.Where(s => s.Kind == kind).Sum(s => s.Cents));
        return new DayTotals(paymentEvents.Sum(v => v.Count), paymentEvents.Where(v => v.State == ReceiptState.Voided).Sum(v => v.Count), Of(TenderKind.Cash), Of(TenderKind.Check) + Of(TenderKind.MoneyOrder) + Of(TenderKind.CashiersCheck), Of(TenderKind.Card));
    }

    private async Task<Money> InTheBooks(DateOnly day)
    {
        var cents = await (from line in context.Set<JournalLine>()
                           join posting in context.Set<Posting>() on line.PostingId equals posting.Id
                           where posting.BusinessDay == day && posting.PaymentEventId != null && PostingKinds.Received.Contains(posting.Kind) && line.TenderId != null
                           group line by line.Side into side
                           select new { Side = side.Key, Cents = side.Sum(l => (long)l.Amount) }).ToListAsync();
        return new Money(cents.Sum(c => c.Side == Side.Debit ? c.Cents : -c.Cents));
    }
}
