using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Cashiering;

/// <summary>Reads what waits for a supervisor: voids asked for and drawers counted.</summary>
public sealed class SupervisorQueue(TaxCounterContext context) : ISupervisorQueue
{
    private const int Most = 500;
    private static readonly DrawerState[] _counted = [DrawerState.Balanced, DrawerState.OverShort];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<WaitingItem>> Waiting()
    {
        var voids = await (from request in context.Set<ReceiptVoid>()
                           join visit in context.Set<PaymentEvent>() on request.PaymentEventId equals visit.Id
                           where request.Outcome == VoidOutcome.Waiting
                           orderby request.RequestedAt
                           select new { visit.Id, visit.Number, visit.DrawerNumber, visit.ClerkPerson, visit.ClerkName, request.RequestedByPerson, request.RequestedByName, request.RequestedAt, request.Reason }).Take(Most).ToListAsync();
        var ids = voids.Select(v => v.Id).ToList();
        var amounts = await context.Set<Tender>().Where(t => ids.Contains(t.PaymentEventId)).GroupBy(t => t.PaymentEventId)
            .Select(g => new { g.Key, Cents = g.Sum(t => (long)t.Amount) }).ToDictionaryAsync(g => g.Key, g => new Money(g.Cents));
        var drawers = await context.Set<Drawer>().AsNoTracking().Where(d => _counted.Contains(d.State)).OrderBy(d => d.ClosedAt).Take(Most).ToListAsync();
        var items = voids.Select(v => new WaitingItem(
                WaitingKind.Void, v.Number.ToString(), $"Void receipt {v.Number}", v.RequestedByName, [v.RequestedByPerson, v.ClerkPerson], amounts.GetValueOrDefault(v.Id), v.RequestedAt, v.Reason))
            .Concat(drawers.Select(d => new WaitingItem(
                WaitingKind.Drawer, d.Id.Value.ToString(), $"Accept drawer {d.Number}, {CashieringRefusals.Words(d.State)}", d.ClerkName, [d.ClerkPerson], d.OverShortAmount, d.ClosedAt ?? d.OpenedAt, d.OverShortReason)));
        return [.. items.OrderBy(i => i.Since).Take(Most)];
    }

    /// <inheritdoc/>
    public async Task<(int Number, DateTime? Oldest)> Count()
    {
        var voids = await context.Set<ReceiptVoid>().Where(v => v.Outcome == VoidOutcome.Waiting).Select(v => v.RequestedAt).Take(Most).ToListAsync();
        var drawers = await context.Set<Drawer>().Where(d => _counted.Contains(d.State)).Select(d => d.ClosedAt ?? d.OpenedAt).Take(Most).ToListAsync();
        List<DateTime> all = [.. voids, .. drawers];
        return (all.Count, all.Count == 0 ? null : all.Min());
    }
}
