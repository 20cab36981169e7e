using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Cashiering;

/// <summary>Voids that were asked for.</summary>
public sealed class WaitingVoids(TaxCounterContext context) : IWaiting
{
    /// <inheritdoc/>
    public WaitingKind Kind { get; } = new("void", "Voids", Permission.ApproveVoid, "/supervisor/voids");

    /// <inheritdoc/>
    public async Task<IReadOnlyList<WaitingItem>> Items(int most)
    {
        var voids = await (from request in context.Set<ReceiptVoid>()
                           join visit in context.Set<PaymentEvent>() on request.PaymentEventId equals visit.Id
                           where request.Outcome == VoidOutcome.Waiting
                           orderby request.Requested.At
                           select new { visit.Id, visit.Number, visit.ClerkPerson, request.Requested, request.Reason }).Take(most).ToListAsync();
        var ids = voids.Select(v => v.Id).ToList();
        var amounts = await context.Set<Tender>().Where(t => ids.Contains(t.PaymentEventId)).GroupBy(t => t.PaymentEventId)
            .Select(g => new { g.Key, Cents = g.Sum(t => (long)t.Amount) }).ToDictionaryAsync(g => g.Key, g => new Money(g.Cents));
        return [.. voids.Select(v => new WaitingItem
        {
            Kind = Kind,
            Key = v.Number.ToString(),
            What = $"Void receipt {v.Number}",
            Who = v.Requested.Name,
            Persons = [v.Requested.Person, v.ClerkPerson],
            Amount = amounts.GetValueOrDefault(v.Id),
            AmountWords = amounts.GetValueOrDefault(v.Id).ToString(),
            Since = v.Requested.At,
            Why = v.Reason,
        })];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DateTime>> Since(int most) =>
        await context.Set<ReceiptVoid>().Where(v => v.Outcome == VoidOutcome.Waiting).Select(v => v.Requested.At).Take(most).ToListAsync();
}

/// <summary>Counted drawers that nobody has taken over yet.</summary>
public sealed class WaitingDrawers(TaxCounterContext context) : IWaiting
{
    private static readonly DrawerState[] _counted = [DrawerState.Balanced, DrawerState.OverShort];

    /// <inheritdoc/>
    public WaitingKind Kind { get; } = new("drawer", "Drawers", Permission.AcceptDrawers, "/supervisor/drawers");

    /// <inheritdoc/>
    public async Task<IReadOnlyList<WaitingItem>> Items(int most)
    {
        var drawers = await Counted().AsNoTracking().OrderBy(d => d.ClosedAt).Take(most).ToListAsync();
        return [.. drawers.Select(d => new WaitingItem
        {
            Kind = Kind,
            Key = d.Id.Value.ToString(),
            What = $"Accept drawer {d.Number}, {CashieringRefusals.Words(d.State)}",
            Who = d.ClerkName,
            Persons = [d.ClerkPerson],
            Amount = d.OverShortAmount,
            AmountWords = d.OverShortAmount.IsZero ? "agrees" : d.OverShortAmount.IsPositive ? $"{d.OverShortAmount} over" : $"{d.OverShortAmount.Abs()} short",
            Since = d.ClosedAt ?? d.OpenedAt,
            Why = d.OverShortReason ?? (d.OverShortAmount.IsZero ? null : "no reason given yet"),
        })];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<DateTime>> Since(int most) => await Counted().Select(d => d.ClosedAt ?? d.OpenedAt).Take(most).ToListAsync();

    private IQueryable<Drawer> Counted() => context.Set<Drawer>().Where(d => _counted.Contains(d.State));
}
