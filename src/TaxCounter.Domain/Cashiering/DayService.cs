using System.Globalization;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cashiering;

/// <summary>Closes business days, only when nothing of their checklist is left, and reopens them when two people agree.</summary>
public sealed class DayService(IBusinessDays days, IClosedDays closings, IAuditTrail audit, IOneTransaction transaction, IBusinessDayInForce inForce, RuleBook rules)
{
    /// <summary>Closes a day. Refused with the list of what is left to do; a second one at the same moment finds it closed.</summary>
    public Task<Result<ClosedDay>> Close(DateOnly day, CounterAct act) => Do<ClosedDay>(act, async () =>
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

        var standing = await days.Standing(day);
        if (standing.WhyNot(DayState.Closed) is { } no)
        {
            return no;
        }

        var left = (await days.Steps(day)).SelectMany(s => s.Left).ToList();
        if (left.Count > 0)
        {
            return DayRefusals.LeftToDo(day, left.Select(l => l.Says));
        }

        var totals = await days.Totals(day);
        await audit.Record(act, "cashiering.day-close", Subject(day), details: $"{totals.Receipts} receipts, {totals.Total}", changes: Changes(totals));

        // The closing is the last entry that the printed head vouches for.
        var closed = ClosedDay.Of(day, standing.Closings + 1, totals, act, await audit.Head());
        closings.Add(closed);
        return closed;
    });

    /// <summary>
    /// Opens the next business day at once, because the office works past its close: until midnight drawers are opened and money is taken for it, and counts from today
    /// for penalty and interest. Refused: another day than today, one that is not closed, twice.
    /// </summary>
    public Task<Result<OpenedDay>> OpenNext(DateOnly day, CounterAct act) => Do<OpenedDay>(act, async () =>
    {
        if ((!act.By.May(Permission.CloseDay) ? StaffRefusals.NotAllowed(act.By, "open the next business day")
            : day != act.Today ? DayRefusals.OnlyFromToday(day)
            : (await days.Standing(day)).State == DayState.Open ? DayRefusals.CloseFirst(day)
            : await closings.OpenedAfter(day) is { } before ? DayRefusals.NextIsOpen(before.Day) : null) is { } no)
        {
            return no;
        }

        var opened = OpenedDay.Of(rules.Calendar.NextBusinessDay(day), act);
        closings.Add(opened);
        await audit.Record(act, "cashiering.day-open-next", Subject(opened.Day), details: $"after the close of {Subject(day)}");
        return opened;
    });

    /// <summary>Asks for a closed day to be reopened, with a reason. It stays closed until another person agrees.</summary>
    public Task<Result<DayReopening>> AskToReopen(DateOnly day, CounterAct act) => transaction.Do<DayReopening>(act, async () =>
    {
        var standing = await days.Standing(day);
        if (standing.WhyNot(DayState.ReopeningRequested) is { } no)
        {
            return no;
        }

        var asked = DayReopening.Ask(standing.Closed!, standing.Requests + 1, act);
        if (asked.Refusal is null)
        {
            closings.Add(asked.Value);
            await audit.Record(act, "cashiering.day-reopen-ask", Subject(day));
        }

        return asked;
    });

    /// <summary>A second person agrees: the day takes postings again until it is closed once more.</summary>
    public Task<Result<DayReopening>> Reopen(DateOnly day, CounterAct act) => Decide(day, agree: true, act);

    /// <summary>A second person denies it and says why: the day stays closed.</summary>
    public Task<Result<DayReopening>> KeepClosed(DateOnly day, CounterAct act) => Decide(day, agree: false, act);

    private Task<Result<DayReopening>> Decide(DateOnly day, bool agree, CounterAct act) => Do<DayReopening>(act, async () =>
    {
        if ((await days.Standing(day)).Asked is not { } asked)
        {
            return DayRefusals.NoReopening(day);
        }

        if (asked.Decide(agree, act).Refusal is { } no)
        {
            return no;
        }

        await audit.Record(act.Using(Permission.ReopenDay), agree ? "cashiering.day-reopen" : "cashiering.day-reopen-deny", Subject(day), details: $"asked by {asked.Requested.Name}: {asked.Reason}", changes: agree ? [new AuditChange("state", "closed", "open")] : null);
        return asked;
    });

    /// <summary>Every answer to which day is worked on may be another one afterwards.</summary>
    private async Task<Result<T>> Do<T>(CounterAct act, Func<Task<Result<T>>> change)
    {
        var done = await transaction.Do(act, change);
        inForce.Renew();
        return done;
    }

    private static string Subject(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IReadOnlyList<AuditChange> Changes(DayTotals totals) =>
    [
        new("state", "open", "closed"),
        new("receipts", null, totals.Receipts.ToString(CultureInfo.InvariantCulture)),
        new("voided", null, totals.Voided.ToString(CultureInfo.InvariantCulture)),
        new("cash", null, totals.Cash.Plain()),
        new("checks", null, totals.Checks.Plain()),
        new("cards", null, totals.Cards.Plain()),
        .. totals.Outside.IsZero ? Array.Empty<AuditChange>() : [new("lockbox", null, totals.Outside.Plain())],
    ];
}
