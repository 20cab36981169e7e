using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Audit;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Data.Verify;

/// <summary>
/// V10, second half: the trail still holds what each closed day was closed with. The chain alone cannot tell that its end was cut off and the head rewritten,
/// or that it was written anew from some entry on; the heads kept with the days, and printed on their reports, can.
/// </summary>
internal static class ClosedDayHeads
{
    public static async Task<Finding?> RunAsync(TaxCounterContext context, CancellationToken stop)
    {
        var days = await context.Set<ClosedDay>().AsNoTracking().Where(d => d.AuditSequence != null).OrderBy(d => d.AuditSequence)
            .GroupJoin(context.Set<AuditEntry>(), d => d.AuditSequence, e => (long?)e.Sequence, (day, entries) => new { day, entries })
            .SelectMany(x => x.entries.DefaultIfEmpty(), (x, entry) => new { x.day.Day, x.day.AuditSequence, x.day.AuditHash, Found = entry == null ? null : entry.Hash })
            .ToListAsync(stop);
        string? good = null;
        string? sentence = null;
        var bad = 0;
        foreach (var day in days.OrderBy(d => d.AuditSequence))
        {
            var said = day.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            if (day.Found is not null && Convert.ToHexStringLower(day.Found) == day.AuditHash)
            {
                good = bad == 0 ? said : good;
                continue;
            }

            bad++;
            var since = good is null ? "" : $", after the close of {good}";
            sentence ??= day.Found is null
                ? $"Business day {said} was closed with audit entry {day.AuditSequence}, and that entry is missing. The audit trail was cut off at or before it{since}."
                : $"Business day {said} was closed with audit entry {day.AuditSequence}, and that entry is now a different one. It, or an entry before it{since}, was changed, removed or added.";
        }

        return sentence is null ? null : new Finding("V10", bad, sentence + VerifyCheck.More(bad));
    }
}
