using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.ReturnedChecks;

namespace TaxCounter.Data.ReturnedChecks;

/// <summary>Checks that were recorded as returned on a day, by the drawer that had taken each.</summary>
public sealed class ReturnedCheckExceptions(TaxCounterContext context) : IDayExceptions
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<DayException>> Of(DateOnly day)
    {
        var rows = await (from check in context.Set<ReturnedCheck>()
                          join tender in context.Set<Tender>() on check.TenderId equals tender.Id
                          join visit in context.Set<PaymentEvent>() on tender.PaymentEventId equals visit.Id
                          where check.RecordedOn == day
                          orderby check.Number
                          select new { Check = check, DrawerNumber = visit.DrawerId == null ? null : (int?)visit.DrawerNumber }).AsNoTracking().ToListAsync();
        return [.. rows.Select(r => Row(r.Check, r.DrawerNumber))];
    }

    private static DayException Row(ReturnedCheck c, int? drawer) => new(DayExceptionKind.ReturnedCheck, drawer, c.Number.ToString(), $"/returned-checks/{c.Number}",
        $"check {c.CheckNumber} of receipt {c.Receipt}{(c.State switch { ReturnedCheckState.Undone => ", undone", ReturnedCheckState.Redeposited => ", paid after all", _ => "" })}; charge {c.Charge}", c.Amount, c.Ended is { } ended ? $"{c.Recorded.Name}, {ended.Name}" : c.Recorded.Name);
}
