using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Cashiering;

/// <summary>The sums of drawers, added up by the database: ten thousand receipts are no more rows here than ten.</summary>
public sealed class DrawerSearch(TaxCounterContext context) : IDrawerSearch
{
    private const int MostSuspects = 100;

    /// <summary>Of this request: the top bar, the start page and the payment page ask the same.</summary>
    private readonly Dictionary<StaffId, DrawerGlance?> _glances = [];
    private static readonly DrawerState[] _withTheClerk = [DrawerState.Open, DrawerState.Locked, DrawerState.Counting];

    /// <inheritdoc/>
    public async Task<DrawerReport?> Of(DrawerId id)
    {
        if (await context.Set<Drawer>().AsNoTracking().Include(d => d.Counts).SingleOrDefaultAsync(d => d.Id == id) is not { } drawer)
        {
            return null;
        }

        var numbers = context.Set<PaymentEvent>().Where(e => e.DrawerId == id);
        var change = await Tenders(id).Where(t => t.Kind == TenderKind.Cash && t.Amount < Money.Zero).SumAsync(t => (long)t.Amount);
        return new DrawerReport
        {
            Drawer = drawer,
            Receipts = await numbers.CountAsync(),
            First = await numbers.OrderBy(e => e.Number).Select(e => (ReceiptNumber?)e.Number).FirstOrDefaultAsync(),
            Last = await numbers.OrderByDescending(e => e.Number).Select(e => (ReceiptNumber?)e.Number).FirstOrDefaultAsync(),
            Tenders = await ByTender(id),
            ChangeGiven = new Money(-change),
            Taxes = await ByTax(id),
            Voids = await Voided(id),
        };
    }

    /// <inheritdoc/>
    public Task<Drawer?> LastOf(StaffId clerk) =>
        context.Set<Drawer>().Include(d => d.Counts).Where(d => d.ClerkId == clerk).OrderByDescending(d => d.OpenedAt).FirstOrDefaultAsync();

    /// <inheritdoc/>
    public async Task<DrawerGlance?> Glance(StaffId clerk)
    {
        if (!_glances.TryGetValue(clerk, out var glance))
        {
            _glances[clerk] = glance = await Look(clerk);
        }

        return glance;
    }

    private async Task<DrawerGlance?> Look(StaffId clerk)
    {
        // One command for the top bar of every page: the sums are of the clerk's own drawers, one or two.
        var all = await context.Set<Drawer>().AsNoTracking().Where(d => d.ClerkId == clerk && (_withTheClerk.Contains(d.State) || (d.State == DrawerState.OverShort && d.OverShortReason == null)))
            .OrderByDescending(d => d.BusinessDay).ThenByDescending(d => d.OpenedAt)
            .Select(d => new
            {
                d.Id,
                d.Number,
                d.State,
                d.BusinessDay,
                d.StartingCash,
                d.Handling.Dropped,
                Over = d.Handling.OverShort,
                Cash = context.Set<Tender>().Where(t => t.DrawerId == d.Id && t.Kind == TenderKind.Cash).Sum(t => (long)t.Amount),
                Voided = (from paymentEvent in context.Set<PaymentEvent>()
                          join tender in context.Set<Tender>() on paymentEvent.Id equals tender.PaymentEventId
                          where paymentEvent.DrawerId == d.Id && paymentEvent.State == ReceiptState.Voided && tender.Kind == TenderKind.Cash
                          select (long)tender.Amount).Sum(),
            }).ToListAsync();
        if (all.Find(d => d.State != DrawerState.OverShort) is not { } kept)
        {
            return null;
        }

        return new DrawerGlance(kept.Id, kept.Number, kept.State, kept.BusinessDay, kept.StartingCash - kept.Dropped + kept.Over + new Money(kept.Cash - kept.Voided))
        {
            Left = [.. all.Where(d => d.Id != kept.Id).Select(d => new DrawerLeft(d.Id, d.Number, d.BusinessDay))],
        };
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<TenderSeen>> Suspects(Drawer drawer)
    {
        ArgumentNullException.ThrowIfNull(drawer);
        var difference = CountDifference.Of(drawer).Cash;
        var amounts = DifferenceDetective.AmountsToLookAt(difference);
        if (amounts.Count == 0)
        {
            return [];
        }

        // Which amounts two switched digits turn into another, no database says: then every cash tender of the drawer is looked at.
        var anyCash = SwitchedDigits.CanMake(difference);
        var tenders = await (from tender in context.Set<Tender>().AsNoTracking()
                             join paymentEvent in context.Set<PaymentEvent>() on tender.PaymentEventId equals paymentEvent.Id
                             where tender.DrawerId == drawer.Id && paymentEvent.State != ReceiptState.Voided && (amounts.Contains(tender.Amount) || (anyCash && tender.Kind == TenderKind.Cash))
                             orderby paymentEvent.Number
                             select new TenderSeen(paymentEvent.Number, tender.Kind, tender.Amount)).ToListAsync();
        return [.. tenders.Where(t => DifferenceDetective.IsWorthLooking(difference, t.Amount)).Take(MostSuspects)];
    }

    private IQueryable<Tender> Tenders(DrawerId id) =>
        from tender in context.Set<Tender>()
        join paymentEvent in context.Set<PaymentEvent>() on tender.PaymentEventId equals paymentEvent.Id
        where tender.DrawerId == id && paymentEvent.State != ReceiptState.Voided
        select tender;

    private async Task<IReadOnlyList<TenderTotal>> ByTender(DrawerId id)
    {
        var sums = await Tenders(id).GroupBy(t => t.Kind).Select(g => new { Kind = g.Key, Cents = g.Sum(t => (long)t.Amount) }).ToListAsync();
        var pieces = await Tenders(id).Where(t => t.Amount > Money.Zero).GroupBy(t => t.Kind).Select(g => new { Kind = g.Key, Count = g.Count() }).ToListAsync();
        return [.. sums.OrderBy(s => s.Kind).Select(s => new TenderTotal(s.Kind, pieces.Find(p => p.Kind == s.Kind)?.Count ?? 0, new Money(s.Cents)))];
    }

    private async Task<IReadOnlyList<TaxTotal>> ByTax(DrawerId id)
    {
        var sums = await (from payment in context.Set<Payment>()
                          join paymentEvent in context.Set<PaymentEvent>() on payment.PaymentEventId equals paymentEvent.Id
                          where paymentEvent.DrawerId == id && paymentEvent.State != ReceiptState.Voided
                          group payment by new { payment.TaxType, payment.Component } into part
                          select new { part.Key.TaxType, part.Key.Component, Cents = part.Sum(p => (long)p.Amount) }).ToListAsync();
        return [.. sums.OrderBy(s => s.TaxType is null).ThenBy(s => s.TaxType, StringComparer.Ordinal).ThenBy(s => s.Component).Select(s => new TaxTotal(s.TaxType, s.Component, new Money(s.Cents)))];
    }

    private async Task<IReadOnlyList<VoidedReceipt>> Voided(DrawerId id)
    {
        var paymentEvents = await context.Set<PaymentEvent>().AsNoTracking().Include(e => e.Tenders).Include(e => e.Voids)
            .Where(e => e.DrawerId == id && e.State == ReceiptState.Voided).OrderBy(e => e.Number).ToListAsync();
        return [.. paymentEvents.Select(v => new VoidedReceipt(v.Number, v.Amount, v.Void!.Reason, v.Void.Requested.Name, v.Void.Decided?.Name))];
    }
}
