using System.Globalization;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cashiering;

/// <summary>Closes business days: only when every drawer is turned in, nothing waits, and the figures tie.</summary>
public sealed class DayService(IBusinessDays days, IClosedDays closings, IAuditTrail audit, IOneTransaction transaction)
{
    /// <summary>Closes a day. Refused with the list of what is left to do; a second one at the same moment finds it closed.</summary>
    public Task<Result<ClosedDay>> Close(DateOnly day, CounterAct act) => transaction.Do<ClosedDay>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        if (!act.By.May(Permission.CloseDay))
        {
            return StaffRefusals.NotAllowed(act.By, "close a day");
        }

        if (day > act.Today)
        {
            return DayRefusals.NotYet(day);
        }

        if (await closings.IsClosed(day))
        {
            return DayRefusals.AlreadyClosed(day);
        }

        var left = await days.WhyNotClose(day);
        if (left.Count > 0)
        {
            return DayRefusals.LeftToDo(day, left);
        }

        var totals = await days.Totals(day);
        await audit.Record(act, "cashiering.day-close", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), details: $"{totals.Receipts} receipts, {totals.Total}", changes: Changes(totals));

        // The closing is the last entry that the printed head vouches for.
        var closed = ClosedDay.Of(day, totals, act, await audit.Head());
        closings.Add(closed);
        return closed;
    });

    private static IReadOnlyList<AuditChange> Changes(DayTotals totals) =>
    [
        new("state", "open", "closed"),
        new("receipts", null, totals.Receipts.ToString(CultureInfo.InvariantCulture)),
        new("voided", null, totals.Voided.ToString(CultureInfo.InvariantCulture)),
        new("cash", null, totals.Cash.Plain()),
        new("checks", null, totals.Checks.Plain()),
        new("cards", null, totals.Cards.Plain()),
    ];
}
