using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Audit;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Staff;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Verify;

/// <summary>
/// V18: no decision stands above the approval limits in force on its day: none by one person that two must take, and none in a supervisor's place that only
/// a supervisor takes. Which role somebody had then is not kept; the permission of the day is what the act itself was held to.
/// </summary>
internal static class LimitChecks
{
    public static async Task<List<Finding>> RunAsync(TaxCounterContext context, Limits limits, CancellationToken stop)
    {
        var inAnothersPlace = await (from use in context.Set<DelegationUse>()
                                     join entry in context.Set<AuditEntry>() on use.Sequence equals entry.Sequence
                                     where entry.Subject != null
                                     select entry.What + " " + entry.Subject).ToHashSetAsync(stop);
        List<Decision> all = [];
        all.AddRange(limits.IsLimited(LimitKind.Void) ? await Voids(context, stop) : []);
        all.AddRange(limits.IsLimited(LimitKind.OverShort) ? await Drawers(context, stop) : []);
        all.AddRange(limits.IsLimited(LimitKind.Waiver) ? await Waivers(context, stop) : []);
        var bad = all.Where(d => !limits.MayStand(d.Kind, d.Amount, inAnothersPlace.Contains($"{d.Verb} {d.Subject}"), d.Days)).OrderBy(d => d.Subject, StringComparer.Ordinal).ToList();
        return bad.Count == 0 ? [] : [new Finding("V18", bad.Count, $"{bad[0].Named} of {bad[0].Amount.InDollars()} was decided above the approval limits of its day.{VerifyCheck.More(bad.Count)}")];
    }

    private static async Task<IEnumerable<Decision>> Voids(TaxCounterContext context, CancellationToken stop)
    {
        var voids = await (from request in context.Set<ReceiptVoid>()
                           join paymentEvent in context.Set<PaymentEvent>() on request.PaymentEventId equals paymentEvent.Id
                           where request.Outcome == VoidOutcome.Approved
                           select new { paymentEvent.Number, At = request.Decided!.At, Cents = context.Set<Tender>().Where(t => t.PaymentEventId == paymentEvent.Id).Sum(t => (long)t.Amount) }).ToListAsync(stop);
        return voids.Select(v => new Decision(LimitKind.Void, "cashiering.void-approve", v.Number.ToString(), $"The void of receipt {v.Number}", new Money(v.Cents), Around(v.At)));
    }

    private static async Task<IEnumerable<Decision>> Drawers(TaxCounterContext context, CancellationToken stop)
    {
        var drawers = await context.Set<Drawer>().AsNoTracking().Where(d => d.Accepted != null).Select(d => new { d.Number, d.BusinessDay, d.OverShortAmount, d.Accepted!.At }).ToListAsync(stop);
        return drawers.Where(d => !d.OverShortAmount.IsZero).Select(d => new Decision(
            LimitKind.OverShort, "cashiering.drawer-accept", string.Create(CultureInfo.InvariantCulture, $"drawer {d.Number} of {d.BusinessDay:yyyy-MM-dd}"), $"The difference of drawer {d.Number}", d.OverShortAmount.Abs(), Around(d.At)));
    }

    private static async Task<IEnumerable<Decision>> Waivers(TaxCounterContext context, CancellationToken stop)
    {
        var waivers = await context.Set<PenaltyWaiver>().AsNoTracking().Where(w => w.DecidedOn != null).Select(w => new { w.Number, w.GrantedAmount, w.DecidedOn }).ToListAsync(stop);
        return waivers.Where(w => w.GrantedAmount.IsPositive).Select(w => new Decision(LimitKind.Waiver, "penalty-waivers.decide", w.Number.ToString(), $"Waiver {w.Number}", w.GrantedAmount, [w.DecidedOn!.Value]));
    }

    /// <summary>The office's day of a moment is that day in UTC or the one before it.</summary>
    private static DateOnly[] Around(DateTime at) => [DateOnly.FromDateTime(at), DateOnly.FromDateTime(at).AddDays(-1)];

    private sealed record Decision(LimitKind Kind, string Verb, string Subject, string Named, Money Amount, IReadOnlyList<DateOnly> Days);
}
