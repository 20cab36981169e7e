using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Cashiering;

/// <summary>The drawers of the office.</summary>
public sealed class DrawerRepository(TaxCounterContext context) : IDrawers, IDrawerChecks
{
    private static readonly DrawerState[] _withTheClerk = [DrawerState.Open, DrawerState.Locked, DrawerState.Counting];
    private static readonly DrawerState[] _turnedIn = [DrawerState.Accepted, DrawerState.Banked];

    private static readonly HotQuery<Func<TaxCounterContext, StaffId, DateOnly, Task<Drawer?>>> _keptBy = new(() => EF.CompileAsyncQuery((TaxCounterContext context, StaffId clerk, DateOnly day) =>
        context.Set<Drawer>().Include(d => d.Counts).AsSingleQuery().SingleOrDefault(d => d.ClerkId == clerk && d.BusinessDay == day && _withTheClerk.Contains(d.State))));

    /// <inheritdoc/>
    public Task<Drawer?> Find(DrawerId id) => Whole().SingleOrDefaultAsync(d => d.Id == id);

    /// <inheritdoc/>
    public Task<Drawer?> KeptBy(StaffId clerk, DateOnly day) => _keptBy.For(context)(context, clerk, day);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Drawer>> LeftBy(StaffId clerk, DateOnly today) =>
        await Whole().Where(d => d.ClerkId == clerk && ((d.BusinessDay < today && _withTheClerk.Contains(d.State)) || (d.State == DrawerState.OverShort && d.OverShortReason == null))).OrderBy(d => d.BusinessDay).ThenBy(d => d.OpenedAt).ToListAsync();

    /// <inheritdoc/>
    public Task<Drawer?> InUse(int number) => Whole().FirstOrDefaultAsync(d => d.Number == number && !_turnedIn.Contains(d.State));

    /// <inheritdoc/>
    public async Task<DrawerContents> Contents(Drawer drawer)
    {
        ArgumentNullException.ThrowIfNull(drawer);
        var sums = await (from tender in context.Set<Tender>()
                          join paymentEvent in context.Set<PaymentEvent>() on tender.PaymentEventId equals paymentEvent.Id
                          where tender.DrawerId == drawer.Id && paymentEvent.State != ReceiptState.Voided
                          group tender by tender.Kind into kind
                          select new { Kind = kind.Key, Count = kind.Count(), Cents = kind.Sum(t => (long)t.Amount) }).ToListAsync();
        (int Count, Money Amount) Of(TenderKind kind) => sums.Find(s => s.Kind == kind) is { } sum ? (sum.Count, new Money(sum.Cents)) : (0, Money.Zero);
        var checks = Of(TenderKind.Check);
        var (orders, drafts) = (Of(TenderKind.MoneyOrder), Of(TenderKind.CashiersCheck));
        return new DrawerContents(drawer.CashWith(Of(TenderKind.Cash).Amount), checks.Count, checks.Amount, orders.Count + drafts.Count, orders.Amount + drafts.Amount, Of(TenderKind.Card).Amount);
    }

    /// <inheritdoc/>
    public async Task<Refusal?> WhyNotPost(DrawerId drawer, DrawerNeed need, StaffId by, DateOnly business, DateOnly today) =>
        await context.FindAsync<Drawer>(drawer) is not { } found ? CashieringRefusals.NoDrawer
            : found.BusinessDay != business ? CashieringRefusals.DrawerOfAnotherDay(found)
            : found.WhyNotPost(need, by, today);

    /// <inheritdoc/>
    public void Touch(Drawer drawer) => context.Touch(drawer);

    /// <inheritdoc/>
    public void Add(Drawer drawer) => context.Add(drawer);

    /// <inheritdoc/>
    public void Add(DrawerBeside beside) => context.Add(beside);

    /// <inheritdoc/>
    public void Add(DrawerTakenOver taken) => context.Add(taken);

    private IQueryable<Drawer> Whole() => context.Set<Drawer>().Include(d => d.Counts).AsSingleQuery();
}
