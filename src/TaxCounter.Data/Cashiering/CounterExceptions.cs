using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Cashiering;

/// <summary>What of the counter's day is out of the ordinary: earlier effective dates, voids, drawers over and short, drawers opened beside an unfinished one, copies of receipts.</summary>
public sealed class CounterExceptions(TaxCounterContext context) : IDayExceptions
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<DayException>> Of(DateOnly day) => [.. await Backdated(day), .. await Voided(day), .. await OverShort(day), .. await Beside(day), .. await Copied(day)];

    private async Task<IEnumerable<DayException>> Backdated(DateOnly day)
    {
        var rows = await context.Set<PaymentEvent>().AsNoTracking().Where(e => e.BusinessDay == day && e.Proof != null && e.State != ReceiptState.Voided).OrderBy(e => e.Number).ToListAsync();
        return rows.Select(e => new DayException(DayExceptionKind.Backdated, e.DrawerId is null ? null : e.DrawerNumber, e.Number.ToString(), $"/cashiering/receipts/{e.Number}",
            $"counts from {DateWords.Date(e.EffectiveOn)}; penalty and interest not charged", e.PenaltyNotCharged + e.InterestNotCharged, By(e.Taken.Name, e.DayApproved?.Name)));
    }

    private async Task<IEnumerable<DayException>> Voided(DateOnly day)
    {
        var rows = await context.Set<PaymentEvent>().AsNoTracking().Include(e => e.Tenders).Include(e => e.Voids).AsSplitQuery().Where(e => e.BusinessDay == day && e.State == ReceiptState.Voided).OrderBy(e => e.Number).ToListAsync();
        return rows.Select(e => new DayException(DayExceptionKind.Voided, e.DrawerNumber, e.Number.ToString(), $"/cashiering/receipts/{e.Number}",
            e.Void?.Reason ?? "", e.Amount, By(e.Void?.Requested.Name ?? e.Taken.Name, e.Void?.Decided?.Name)));
    }

    private async Task<IEnumerable<DayException>> OverShort(DateOnly day)
    {
        var rows = await context.Set<Drawer>().AsNoTracking().Where(d => d.BusinessDay == day).OrderBy(d => d.Number).ToListAsync();
        return rows.Where(d => !d.OverShortAmount.IsZero).Select(d => new DayException(d.OverShortAmount.IsNegative ? DayExceptionKind.Short : DayExceptionKind.Over, d.Number, $"Drawer {d.Number}", $"/supervisor/drawers/{d.Id.Value}",
            d.OverShortReason ?? "no reason yet", d.OverShortAmount, By(d.ClerkName, d.Accepted?.Name)));
    }

    private async Task<IEnumerable<DayException>> Beside(DateOnly day)
    {
        var rows = await context.Set<DrawerBeside>().AsNoTracking().Where(b => b.BusinessDay == day).OrderBy(b => b.Number).ToListAsync();
        var taken = await (from over in context.Set<DrawerTakenOver>().AsNoTracking()
                           join drawer in context.Set<Drawer>() on over.DrawerId equals drawer.Id
                           where drawer.BusinessDay == day
                           orderby drawer.Number, over.Number
                           select new { Over = over, drawer.Number }).ToListAsync();
        var handed = taken.Select(t => new DayException(DayExceptionKind.Handover, t.Number, $"Drawer {t.Number}", $"/supervisor/drawers/{t.Over.DrawerId.Value}", $"taken over from {t.Over.FromName} to finish it: {t.Over.Reason}", Money.Zero, t.Over.Taken.Name));
        return handed.Concat(rows.Select(b => new DayException(DayExceptionKind.OpenedBeside, b.Number, $"Drawer {b.Number}", $"/supervisor/drawers/{b.DrawerId.Value}", $"{b.Earlier}: {b.Reason}", Money.Zero, By(b.ClerkName, b.Allowed.Name))));
    }

    private async Task<IEnumerable<DayException>> Copied(DateOnly day)
    {
        var copies = await (from copy in context.Set<ReceiptCopy>().AsNoTracking()
                            join visit in context.Set<PaymentEvent>() on copy.PaymentEventId equals visit.Id
                            where copy.PrintedOn == day
                            orderby visit.Number, copy.Number
                            select new { Copy = copy, visit.Number, Drawer = visit.DrawerId == null ? (int?)null : visit.DrawerNumber, Cents = visit.Tenders.Sum(t => (long)t.Amount) }).ToListAsync();
        return copies.Select(c => new DayException(DayExceptionKind.Copy, c.Drawer, c.Number.ToString(), $"/cashiering/receipts/{c.Number}", $"copy {c.Copy.Number}: {c.Copy.Says()}", new Money(c.Cents), c.Copy.Printed.Name));
    }

    private static string By(string who, string? decided) => decided is null ? who : $"{who}, {decided}";
}
