using FsCheck;
using FsCheck.Fluent;
using TaxCounter.Domain.Queue;
using TaxCounter.Domain.Staff;
using Xunit;

namespace TaxCounter.Domain.Tests.Queue;

/// <summary>Who is called next, and that nobody is passed over.</summary>
public sealed class QueueOrderTests
{
    private static readonly DateTime _nine = new(2026, 9, 15, 14, 0, 0, DateTimeKind.Utc);
    private static readonly string[] _both = ["en", "es"];

    [Fact]
    public void A_window_calls_in_the_order_they_came_among_what_it_serves()
    {
        Ticket[] waiting = [Came(1, CounterService.License, 0), Came(2, CounterService.Payment, 1), Came(3, CounterService.Payment, 2), Came(4, CounterService.Return, 3)];
        var payments = Window(1, 1, [CounterService.Payment, CounterService.Return]);
        var all = Window(2, 2, CounterServiceWords.All);

        Assert.Equal(["P-002", "P-003", "R-004"], Called(payments, waiting, [payments, all]));
        Assert.Equal(["L-001", "P-002", "P-003", "R-004"], Called(all, waiting, [payments, all]));
    }

    [Fact]
    public void Somebody_who_speaks_the_language_calls_and_anybody_where_nobody_does()
    {
        Ticket[] waiting = [Came(1, CounterService.Payment, 0, "es"), Came(2, CounterService.Payment, 1)];
        var english = Window(1, 1, [CounterService.Payment], ["en"]);
        var both = Window(2, 2, [CounterService.Payment], _both);
        var elsewhere = Window(3, 3, [CounterService.License], _both);

        Assert.Equal(["P-002"], Called(english, waiting, [english, both]));
        Assert.Equal(["P-001", "P-002"], Called(both, waiting, [english, both]));
        Assert.Equal(["P-001", "P-002"], Called(english, waiting, [english, elsewhere]));
        both.Become(ServiceWindowState.Paused, QueueActs.By(2));
        Assert.Equal(["P-001", "P-002"], Called(english, waiting, [english, both]));
    }

    [Fact]
    public void A_kept_appointment_goes_first_from_its_time_on_and_last_before()
    {
        var appointment = Appointed(10);
        Ticket[] waiting = [Came(1, CounterService.Payment, 0), Ticket.Arrive(TicketId.New(), 2, appointment, isInTime: true, At(5)), Came(3, CounterService.Payment, 6)];

        Assert.Equal([1, 3, 2], QueueOrder.InOrder(waiting, _nine.AddMinutes(9)).Select(t => t.Number));
        Assert.Equal([2, 1, 3], QueueOrder.InOrder(waiting, _nine.AddMinutes(10)).Select(t => t.Number));
    }

    [Fact]
    public void Who_is_late_for_an_appointment_waits_like_everybody_from_when_they_came()
    {
        Ticket[] waiting = [Came(1, CounterService.Payment, 0), Came(2, CounterService.Payment, 30), Ticket.Arrive(TicketId.New(), 3, Appointed(10), isInTime: false, At(21))];

        Assert.Equal([1, 3, 2], QueueOrder.InOrder(waiting, _nine.AddHours(1)).Select(t => t.Number));
    }

    [Fact]
    public void Who_is_sent_to_a_person_waits_for_them_and_for_anybody_once_they_close()
    {
        var (mine, theirs) = (Window(1, 1, [CounterService.Payment]), Window(2, 2, [CounterService.License]));
        var ticket = Came(1, CounterService.Payment, 0);
        ticket.Call(mine, At(1, 1));
        ticket.Do(TicketVerb.Begin, At(1, 1));
        Assert.Null(ticket.Transfer(CounterService.Payment, theirs, At(2, 1, "asks about a license; paid already")).Refusal);

        Assert.False(QueueOrder.MayCall(mine, ticket, [mine, theirs]));
        Assert.True(QueueOrder.MayCall(theirs, ticket, [mine, theirs]));
        theirs.Become(ServiceWindowState.Closed, At(3, 2));
        Assert.True(QueueOrder.MayCall(mine, ticket, [mine]));
    }

    [Fact]
    public void What_nobody_serves_is_named()
    {
        var payments = Window(1, 1, [CounterService.Payment]);
        Ticket[] waiting = [Came(1, CounterService.License, 0), Came(2, CounterService.Payment, 1), Came(3, CounterService.License, 2)];

        Assert.Equal([CounterService.License], QueueOrder.Unserved(waiting, [payments]));
        Assert.Equal((0, 1), (QueueOrder.Before(waiting[0], waiting, _nine), QueueOrder.Before(waiting[2], waiting, _nine)));
    }

    /// <summary>Any arrivals, any windows: each call takes the first that the window may call, and of two that differ in nothing but when they came the earlier is called first.</summary>
    [Fact]
    public void Nobody_is_passed_over_whatever_comes() => new RandomCases(80).Hold(Prop.ForAll(_days.ToArbitrary(), day =>
    {
        var windows = day.Windows.Select((w, i) => Window(i + 1, i + 1, CounterServiceWords.All.Where((_, n) => (w.Services >> n & 1) == 1), w.Spanish ? _both : ["en"])).ToArray();
        List<Ticket> all = [];
        List<Ticket> called = [];
        for (var minute = 0; minute < day.Steps.Length; minute++)
        {
            var (arrives, service, spanish, window) = day.Steps[minute];
            if (arrives)
            {
                all.Add(Came(all.Count + 1, CounterServiceWords.All[service], minute, spanish ? "es" : "en"));
                continue;
            }

            var by = windows[window % windows.Length];
            var now = _nine.AddMinutes(minute);
            if (QueueOrder.Next(all, by, windows, now) is not { } next)
            {
                if (all.Exists(t => t.State == TicketState.Waiting && QueueOrder.MayCall(by, t, windows)))
                {
                    return false; // it could have called somebody
                }

                continue;
            }

            if (all.Exists(t => t.State == TicketState.Waiting && t.Number < next.Number && QueueOrder.MayCall(by, t, windows)))
            {
                return false; // somebody who came before was passed over
            }

            next.Call(by, At(minute, window + 1));
            called.Add(next);
        }

        return called.GroupBy(t => (t.Service, t.Language)).All(g => g.Select(t => t.Number).SequenceEqual(g.Select(t => t.Number).Order()));
    }));

    private static readonly Gen<((int Services, bool Spanish)[] Windows, (bool Arrives, int Service, bool Spanish, int Window)[] Steps)> _days =
        from count in Gen.Choose(1, 5)
        from windows in (from services in Gen.Choose(1, 127) from spanish in Gen.Elements(true, false) select (services, spanish)).ArrayOf(count)
        from steps in (from arrives in Gen.Elements(true, true, false) from service in Gen.Choose(0, 6) from spanish in Gen.Elements(true, false, false) from window in Gen.Choose(0, 4) select (arrives, service, spanish, window)).ArrayOf(60)
        select (windows, steps);

    private static IEnumerable<string> Called(ServiceWindow window, IEnumerable<Ticket> waiting, ServiceWindow[] all)
    {
        var left = waiting.ToList();
        while (QueueOrder.Next(left, window, all, _nine.AddHours(1)) is { } next)
        {
            left.Remove(next);
            yield return next.Label;
        }
    }

    private static Ticket Came(int number, CounterService service, int minute, string language = "en") => Ticket.Take(TicketId.New(), number, service, language, At(minute));

    private static Appointment Appointed(int minute) => Appointment.Book(
        new AppointmentAsked { Id = AppointmentId.New(), On = new DateOnly(2026, 9, 15), At = new TimeOnly(9, minute), Service = CounterService.Payment, Language = "en", Name = "R. Landry" }, _nine.AddMinutes(minute), At(-600));

    private static ServiceWindow Window(int number, int clerk, IEnumerable<CounterService> services, string[]? languages = null) =>
        ServiceWindow.Open(number, [.. services], languages ?? ["en"], QueueActs.By(clerk)).Value;

    private static CounterAct At(int minute, int clerk = 1, string? reason = null) => QueueActs.By(clerk, _nine.AddMinutes(minute), reason);
}
