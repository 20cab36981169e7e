using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Cashiering;

/// <summary>Reads drawers with what their receipts come to: five set queries, whatever the number of drawers and receipts.</summary>
internal static class DrawersOfDay
{
    public static async Task<IReadOnlyList<DrawerOfDay>> Read(TaxCounterContext context, IQueryable<Drawer> which)
    {
        var drawers = await which.AsNoTracking().Include(d => d.Counts).OrderBy(d => d.BusinessDay).ThenBy(d => d.Number).ThenBy(d => d.OpenedAt).ToListAsync();
        var paymentEvents = await (from paymentEvent in context.Set<PaymentEvent>()
                                   join drawer in which on paymentEvent.DrawerId equals (DrawerId?)drawer.Id
                                   group paymentEvent by new { drawer.Id, paymentEvent.State } into state
                                   select new { state.Key.Id, state.Key.State, Count = state.Count(), First = state.Min(v => v.Number), Last = state.Max(v => v.Number) }).ToListAsync();
        var tenders = await (from tender in context.Set<Tender>()
                             join paymentEvent in context.Set<PaymentEvent>() on tender.PaymentEventId equals paymentEvent.Id
                             join drawer in which on tender.DrawerId equals (DrawerId?)drawer.Id
                             where paymentEvent.State != ReceiptState.Voided
                             group tender by new { drawer.Id, tender.Kind } into kind
                             select new Sum(kind.Key.Id, kind.Key.Kind, kind.Count(), kind.Sum(t => (long)t.Amount))).ToListAsync();
        var back = await (from line in context.Set<JournalLine>()
                          join posting in context.Set<Posting>() on line.PostingId equals posting.Id
                          join drawer in which on line.DrawerId equals (DrawerId?)drawer.Id
                          where PostingKinds.TakenBack.Contains(posting.Kind) && line.Account == LedgerAccount.UndepositedCash
                          group line by new { drawer.Id, line.Side } into side
                          select new { side.Key.Id, side.Key.Side, Cents = side.Sum(l => (long)l.Amount) }).ToListAsync();
        var moved = await (from line in context.Set<JournalLine>()
                           join posting in context.Set<Posting>() on line.PostingId equals posting.Id
                           join drawer in which on line.DrawerId equals (DrawerId?)drawer.Id
                           group posting by drawer.Id into of
                           select new { of.Key, Last = of.Max(p => p.PostedAt) }).ToDictionaryAsync(m => m.Key, m => m.Last);
        var givenBack = back.GroupBy(b => b.Id).ToDictionary(g => g.Key, g => new Money(g.Sum(b => b.Side == Side.Credit ? b.Cents : -b.Cents)));
        var sums = tenders.ToLookup(t => t.Drawer);
        var states = paymentEvents.ToLookup(v => v.Id);
        return
        [
            .. drawers.Select(drawer => new DrawerOfDay
            {
                Drawer = drawer,
                Contents = Contents(drawer, sums[drawer.Id]),
                Cards = sums[drawer.Id].Where(s => s.Kind == TenderKind.Card).Sum(s => s.Count),
                Receipts = states[drawer.Id].Sum(v => v.Count),
                Voided = states[drawer.Id].Where(v => v.State == ReceiptState.Voided).Sum(v => v.Count),
                VoidsWaiting = states[drawer.Id].Where(v => v.State == ReceiptState.VoidRequested).Sum(v => v.Count),
                First = states[drawer.Id].Select(v => (ReceiptNumber?)v.First).MinBy(n => (n!.Value.Year, n.Value.Running)),
                Last = states[drawer.Id].Select(v => (ReceiptNumber?)v.Last).MaxBy(n => (n!.Value.Year, n.Value.Running)),
                LastMoved = moved.TryGetValue(drawer.Id, out var last) ? last : null,
                GivenBack = givenBack.GetValueOrDefault(drawer.Id),
            }),
        ];
    }

    private static DrawerContents Contents(Drawer drawer, IEnumerable<Sum> sums)
    {
        var byKind = sums.ToDictionary(s => s.Kind, s => (s.Count, Amount: new Money(s.Cents)));
        var checks = byKind.GetValueOrDefault(TenderKind.Check);
        var (orders, drafts) = (byKind.GetValueOrDefault(TenderKind.MoneyOrder), byKind.GetValueOrDefault(TenderKind.CashiersCheck));
        return new DrawerContents(
            drawer.CashWith(byKind.GetValueOrDefault(TenderKind.Cash).Amount), checks.Count, checks.Amount, orders.Count + drafts.Count, orders.Amount + drafts.Amount, byKind.GetValueOrDefault(TenderKind.Card).Amount);
    }

    private sealed record Sum(DrawerId Drawer, TenderKind Kind, int Count, long Cents);
}
