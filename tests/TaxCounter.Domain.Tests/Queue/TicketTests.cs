using TaxCounter.Domain.Queue;
using TaxCounter.Domain.Staff;
using Xunit;

namespace TaxCounter.Domain.Tests.Queue;

/// <summary>One ticket from the door to the end: what is waited, what is served, and what cannot be.</summary>
public sealed class TicketTests
{
    private static readonly DateTime _nine = new(2026, 9, 15, 14, 0, 0, DateTimeKind.Utc);
    private readonly ServiceWindow _window = ServiceWindow.Open(3, [CounterService.Payment], ["en"], QueueActs.By()).Value;
    private readonly Ticket _ticket = Ticket.Take(TicketId.New(), 14, CounterService.Payment, "en", At(0));

    [Fact]
    public void Waiting_and_service_are_the_sums_of_the_steps()
    {
        Call(7);
        Do(TicketVerb.Begin, 8);
        Do(TicketVerb.Hold, 12);
        Do(TicketVerb.Resume, 22);
        Assert.Equal(TimeSpan.FromMinutes(7), _ticket.ServedBy(_nine.AddMinutes(25))); // 4 and 3
        Do(TicketVerb.Finish, 27);

        Assert.Equal((TicketState.Served, 7 * 60, 9 * 60), (_ticket.State, _ticket.WaitedSeconds, _ticket.ServedSeconds));
        Assert.Equal([1, 2, 3, 4, 5], _ticket.Steps.Select(s => s.Number));
        Assert.Equal(_ticket.WaitedSeconds, _ticket.Steps.Where(s => s.From == TicketState.Waiting).Sum(s => s.Seconds));
        Assert.Equal("P-014", _ticket.Label);
    }

    [Fact]
    public void A_transfer_keeps_the_place_and_says_what_was_tried()
    {
        Call(5);
        Do(TicketVerb.Begin, 5);
        Assert.Equal("queue.context", _ticket.Transfer(CounterService.License, null, At(9)).Refusal?.Code);
        Assert.Equal("staff.card-number", _ticket.Transfer(CounterService.License, null, At(9, "card 4111 1111 1111 1111")).Refusal?.Code);
        Assert.Null(_ticket.Transfer(CounterService.License, null, At(9, "paid; wants to renew")).Refusal);

        Assert.Equal((TicketState.Waiting, CounterService.License, "paid; wants to renew", "P-014"), (_ticket.State, _ticket.Service, _ticket.Context, _ticket.Label));
        Assert.Equal(_nine, _ticket.Turn);
        Assert.Equal(TimeSpan.FromMinutes(5 + 6), _ticket.WaitedBy(_nine.AddMinutes(15)));
    }

    [Fact]
    public void A_no_show_that_comes_after_all_stands_behind_those_who_wait()
    {
        Call(5);
        Do(TicketVerb.NoShow, 8);
        Do(TicketVerb.Return, 20);

        Assert.Equal((TicketState.Waiting, _nine.AddMinutes(20), (int?)null), (_ticket.State, _ticket.Turn, _ticket.Window));
    }

    [Theory]
    [InlineData(TicketVerb.Begin)]
    [InlineData(TicketVerb.Finish)]
    [InlineData(TicketVerb.NoShow)]
    [InlineData(TicketVerb.Resume)]
    public void What_waits_cannot_be_served_without_a_call(TicketVerb verb) => Assert.Equal("queue.not-now", _ticket.Do(verb, At(1)).Refusal?.Code);

    [Fact]
    public void What_ended_is_ended()
    {
        Do(TicketVerb.Leave, 3);
        Assert.Equal("queue.not-now", _ticket.Call(_window, At(4)).Refusal?.Code);
        Assert.False(_ticket.IsOpen);
    }

    [Fact]
    public void A_window_has_a_number_a_service_and_a_language()
    {
        Assert.Equal("queue.window-number", ServiceWindow.Open(0, [CounterService.Payment], ["en"], QueueActs.By()).Refusal?.Code);
        Assert.Equal("queue.services", ServiceWindow.Open(1, [], ["en"], QueueActs.By()).Refusal?.Code);
        Assert.Equal("queue.languages", ServiceWindow.Open(1, [CounterService.Payment], [], QueueActs.By()).Refusal?.Code);
        Assert.Equal("queue.services", _window.Change([], ["en"]).Refusal?.Code);
        Assert.Null(_window.Become(ServiceWindowState.Closed, At(1)).Refusal);
        Assert.Equal("queue.window-closed", _window.Become(ServiceWindowState.Open, At(2)).Refusal?.Code);
    }

    [Theory]
    [InlineData(59, "0 min")]
    [InlineData(60 * 59, "59 min")]
    [InlineData(60 * 65, "1 h 05")]
    public void Minutes_are_said_whole(int seconds, string said) => Assert.Equal(said, TimeSpan.FromSeconds(seconds).Minutes());

    [Fact]
    public void No_two_services_share_a_letter() => Assert.Equal(CounterServiceWords.All.Count, CounterServiceWords.All.Select(s => s.Letter()).Distinct().Count());

    [Theory]
    [InlineData("08:00", true)]
    [InlineData("16:30", true)]
    [InlineData("16:45", false)]
    [InlineData("07:45", false)]
    [InlineData("09:10", false)]
    public void Appointments_begin_at_quarter_hours_of_the_day(string time, bool can) => Assert.Equal(can, AppointmentPolicy.Has(TimeOnly.Parse(time, System.Globalization.CultureInfo.InvariantCulture)));

    private void Call(int minute) => Assert.Null(_ticket.Call(_window, At(minute)).Refusal);

    private void Do(TicketVerb verb, int minute) => Assert.Null(_ticket.Do(verb, At(minute)).Refusal);

    private static CounterAct At(int minute, string? reason = null) => QueueActs.By(1, _nine.AddMinutes(minute), reason);
}
