using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Cashiering;

/// <summary>V7: every payment of the counter belongs to the office's day of its moment, or to the next one that was opened on it, to its drawer's day, and to the year of its receipt number.</summary>
internal sealed class OfficeDayChecks(RuleBook rules, OfficeZone? zone = null) : IVerifyCheck
{
    private const int Most = 1000;

    public async Task<IReadOnlyList<Finding>> RunAsync(TaxCounterContext context, CancellationToken stop)
    {
        var clock = zone ?? OfficeZone.Of(rules.TimeZone);
        var payments = (from paymentEvent in context.Set<PaymentEvent>().AsNoTracking()
                        join drawer in context.Set<Drawer>() on paymentEvent.DrawerId equals (DrawerId?)drawer.Id
                        orderby paymentEvent.Number
                        select new { paymentEvent.Number, TakenAt = paymentEvent.Taken.At, paymentEvent.BusinessDay, Drawer = drawer.BusinessDay }).AsAsyncEnumerable();
        var ahead = await context.Set<OpenedDay>().AsNoTracking().ToDictionaryAsync(o => o.After, o => o.Day, stop);
        List<string> otherDay = [], otherDrawer = [], otherYear = [];
        await foreach (var p in payments.WithCancellation(stop))
        {
            if (clock.DayOf(p.TakenAt) is var day && day != p.BusinessDay && ahead.GetValueOrDefault(day) != p.BusinessDay)
            {
                Note(otherDay, $"Receipt {p.Number} was issued on {day:yyyy-MM-dd} at the office but has the business date {p.BusinessDay:yyyy-MM-dd}.");
            }

            if (p.BusinessDay != p.Drawer)
            {
                Note(otherDrawer, $"Receipt {p.Number} of {p.BusinessDay:yyyy-MM-dd} is in a drawer of {p.Drawer:yyyy-MM-dd}.");
            }

            if (p.Number.Year != clock.DayOf(p.TakenAt).Year)
            {
                Note(otherYear, $"Receipt {p.Number} was issued on {clock.DayOf(p.TakenAt):yyyy-MM-dd} and carries the number of another year.");
            }
        }

        return [.. new[] { otherDay, otherDrawer, otherYear }.Where(bad => bad.Count > 0).Select(bad => new Finding("V7", bad.Count, bad[0] + VerifyCheck.More(bad.Count)))];
    }

    private static void Note(List<string> bad, string sentence)
    {
        if (bad.Count < Most)
        {
            bad.Add(sentence);
        }
    }
}
