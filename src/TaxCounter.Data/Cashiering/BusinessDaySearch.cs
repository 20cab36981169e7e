using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Cashiering;

/// <summary>Reads the figures of business days and drawers out of receipts, drawers, deposits and the journal.</summary>
public sealed class BusinessDaySearch(TaxCounterContext context, IBankBags bags, IClosedDays closings) : IBusinessDaySearch
{
    private const int DaysOfAPage = 14, LastPage = 10_000;

    /// <inheritdoc/>
    public async Task<RecordPage<BusinessDayRow>> Days(int page)
    {
        var at = Math.Clamp(page, 1, LastPage);
        var days = await context.Set<Drawer>().GroupBy(d => d.BusinessDay)
            .Select(g => new { Day = g.Key, Drawers = g.Count(), NotTurnedIn = g.Count(d => d.State != DrawerState.Accepted && d.State != DrawerState.Banked) })
            .OrderByDescending(d => d.Day).Skip(RecordPage<BusinessDayRow>.Before(at, DaysOfAPage)).Take(DaysOfAPage + 1).ToListAsync();
        var shown = days.Select(d => d.Day).ToList();
        var closed = await context.Set<ClosedDay>().AsNoTracking().Where(c => shown.Contains(c.Day) && !context.Set<DayReopening>().Any(r => r.Day == c.Day && r.Closing == c.Number && r.Outcome == ReopeningOutcome.Approved)).ToDictionaryAsync(c => c.Day);
        var open = shown.Where(d => !closed.ContainsKey(d)).ToList();
        var receipts = await context.Set<PaymentEvent>().Where(e => open.Contains(e.BusinessDay)).GroupBy(e => e.BusinessDay)
            .Select(g => new { Day = g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Day, g => g.Count);
        var totals = await (from tender in context.Set<Tender>()
                            join paymentEvent in context.Set<PaymentEvent>() on tender.PaymentEventId equals paymentEvent.Id
                            where open.Contains(paymentEvent.BusinessDay) && paymentEvent.State != ReceiptState.Voided
                            group tender by paymentEvent.BusinessDay into day
                            select new { Day = day.Key, Cents = day.Sum(t => (long)t.Amount) }).ToDictionaryAsync(g => g.Day, g => new Money(g.Cents));
        return RecordPage<BusinessDayRow>.Uncounted(
        [
            .. days.Select(d => closed.TryGetValue(d.Day, out var it)
                ? new BusinessDayRow(d.Day, d.Drawers, d.NotTurnedIn, it.Receipts, it.Total, it.Closed.Name)
                : new BusinessDayRow(d.Day, d.Drawers, d.NotTurnedIn, receipts.GetValueOrDefault(d.Day), totals.GetValueOrDefault(d.Day), null)),
        ], at, DaysOfAPage);
    }

    /// <inheritdoc/>
    public async Task<DayFigures> Of(DateOnly day)
    {
        var drawers = await Drawers(day);
        var postings = context.Set<Posting>().Where(p => p.BusinessDay == day);
        return new DayFigures
        {
            Day = day,
            Closed = await closings.Find(day),
            Drawers = drawers,
            Collected = await Collect(postings),
            InTheJournal = await HandedOver(postings),
            Bags = await bags.Of(drawers),
        };
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<BackdatedPayment>> Backdated(DateOnly day)
    {
        var rows = await context.Set<PaymentEvent>().AsNoTracking().Where(e => e.BusinessDay == day && e.EffectiveOn < day && e.State != ReceiptState.Voided).OrderBy(e => e.Number).ToListAsync();
        var keys = rows.Where(e => e.DayApproved is not null).Select(e => e.Id.Value.ToString()).ToList();
        var firsts = keys.Count == 0 ? [] : await context.Set<FirstApproval>().AsNoTracking().Where(a => a.Kind == CashieringDuty.EarlierDays.Code && keys.Contains(a.Key) && a.Completed != null).ToListAsync();
        string? By(PaymentEvent e) => firsts.Find(a => a.Key == e.Id.Value.ToString()) is { } first ? $"{first.Approved.Name} and {e.DayApproved!.Name}" : e.DayApproved?.Name;
        return [.. rows.Select(e => new BackdatedPayment(e.Number, e.DrawerId, e.EffectiveOn, e.Proof, e.Reason, e.PenaltyNotCharged, e.InterestNotCharged, e.Taken.Name, By(e)))];
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<DrawerOfDay>> Drawers(DateOnly day) => DrawersOfDay.Read(context, context.Set<Drawer>().Where(d => d.BusinessDay == day));

    /// <inheritdoc/>
    public Task<IReadOnlyList<DrawerOfDay>> DrawersNow(DateOnly today) =>
        DrawersOfDay.Read(context, context.Set<Drawer>().Where(d => d.BusinessDay == today || (d.BusinessDay < today && d.State != DrawerState.Accepted && d.State != DrawerState.Banked)));

    /// <inheritdoc/>
    public async Task<(DrawerOfDay Drawer, Collected Collected)?> Drawer(DrawerId id)
    {
        if ((await DrawersOfDay.Read(context, context.Set<Drawer>().Where(d => d.Id == id))).SingleOrDefault() is not { } drawer)
        {
            return null;
        }

        var postings = from posting in context.Set<Posting>()
                       join paymentEvent in context.Set<PaymentEvent>() on posting.PaymentEventId equals (PaymentEventId?)paymentEvent.Id
                       where paymentEvent.DrawerId == id
                       select posting;
        return (drawer, await Collect(postings));
    }

    private async Task<Collected> Collect(IQueryable<Posting> postings)
    {
        var moved = postings.Where(p => p.PaymentEventId != null && PostingKinds.Paid.Contains(p.Kind));
        var lines = await (from posting in moved
                           join line in context.Set<JournalLine>() on posting.Id equals line.PostingId
                           join obligation in context.Set<Obligation>() on line.ObligationId equals (ObligationId?)obligation.Id
                           where line.Account == LedgerAccount.Receivable
                           select new
                           {
                               line.Component,
                               line.Side,
                               line.Amount,
                               obligation.TaxType,
                               obligation.Period,
                               LocationCode = obligation.MovedTo != null && obligation.MovedOn <= posting.BusinessDay ? obligation.MovedTo : obligation.LocationCode,
                           }).ToListAsync();
        var credit = await (from posting in moved
                            join line in context.Set<JournalLine>() on posting.Id equals line.PostingId
                            where line.Account == LedgerAccount.UnappliedCredit
                            group line by line.Side into side
                            select new { Side = side.Key, Cents = side.Sum(l => (long)l.Amount) }).ToListAsync();
        // One part for each line: what a fund gets is split line by line, as the finance sheet does, so that both agree to the cent.
        var parts = lines.Select(l => new CollectedPart(l.TaxType, l.Period, l.LocationCode, l.Component!.Value, l.Side == Side.Credit ? l.Amount : -l.Amount));
        return new Collected([.. parts], new Money(credit.Sum(c => c.Side == Side.Credit ? c.Cents : -c.Cents)));
    }

    private async Task<Money> HandedOver(IQueryable<Posting> postings)
    {
        var sums = await (from posting in postings
                          join line in context.Set<JournalLine>() on posting.Id equals line.PostingId
                          where posting.PaymentEventId != null && line.TenderId != null
                          group line by line.Side into side
                          select new { Side = side.Key, Cents = side.Sum(l => (long)l.Amount) }).ToListAsync();
        return new Money(sums.Sum(s => s.Side == Side.Debit ? s.Cents : -s.Cents));
    }
}
