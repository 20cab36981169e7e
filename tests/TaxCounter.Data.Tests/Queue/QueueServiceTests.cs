using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Verify;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Queue;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Queue;

/// <summary>The queue over the real records: tickets from the door, two windows, appointments, the tablet.</summary>
public abstract class QueueServiceTests(DatabaseProvider provider) : WorkingDayTests(provider)
{
    private static readonly StaffMember _one = Acts.Clerk(1), _two = Acts.Clerk(2), _supervisor = Acts.Supervisor();
    private static readonly CounterService[] _all = [.. CounterServiceWords.All];

    [DatabaseFact]
    public async Task Tickets_are_called_in_their_order_and_a_day_begins_with_one()
    {
        var (first, second) = (await Take(CounterService.License), await Take(CounterService.Payment));
        Assert.Equal(("L-001", "P-002"), (first.Label, second.Label));
        Assert.Equal("queue.no-window", (await Next(_one)).Refusal?.Code);
        await Open(_one, 1, _all);

        Assert.Equal("L-001", (await Next(_one)).Value.Label);
        Assert.Equal("queue.finish-first", (await Next(_one)).Refusal?.Code);
        await Do(_one, first, TicketVerb.Begin);
        Office.Clock.Advance(TimeSpan.FromMinutes(6));
        Assert.Equal("P-002", (await Next(_one)).Value.Label); // finishes the first
        await Do(_one, second, TicketVerb.NoShow);
        Assert.Equal("queue.nobody", (await Next(_one)).Refusal?.Code);

        var done = await Find(first);
        Assert.Equal((TicketState.Served, 6 * 60), (done.State, done.ServedSeconds));
        await Verified();
        Office.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal("P-001", (await Take(CounterService.Payment)).Label);
        Assert.Equal("queue.ticket", (await With(s => s.DoAtQueue(second.Id, TicketVerb.Return, Day.Act(_one)))).Refusal?.Code);
    }

    [DatabaseFact]
    public async Task Two_windows_that_call_at_one_moment_get_two_tickets()
    {
        await Open(_one, 1, _all);
        await Open(_two, 2, _all);
        await Take(CounterService.Payment);
        await Take(CounterService.Payment);

        var called = await Task.WhenAll(Next(_one), Next(_two));

        Assert.Equal(["P-001", "P-002"], called.Select(c => c.Value.Label).Order(StringComparer.Ordinal));
    }

    [DatabaseFact]
    public async Task The_same_form_gives_one_ticket()
    {
        var id = TicketId.New();
        var twice = await Task.WhenAll(TakeAs(id), TakeAs(id));

        Assert.Equal(["P-001", "P-001"], twice.Select(t => t.Value.Label));
        Assert.Equal(1, await Office.Read(c => c.Set<Ticket>().CountAsync()));

        Task<Result<Ticket>> TakeAs(TicketId key) => Day.With<DoorService, Result<Ticket>>(s => s.Take(key, CounterService.Payment, "en", Day.Act(StaffMember.System)));
    }

    [DatabaseFact]
    public async Task A_transfer_goes_with_its_words_to_the_window_of_a_colleague()
    {
        await Open(_one, 1, [CounterService.Payment]);
        var theirs = await Open(_two, 2, [CounterService.License]);
        var ticket = await Take(CounterService.Payment);
        await Next(_one);
        await Do(_one, ticket, TicketVerb.Begin);
        Assert.Equal("queue.not-yours", (await With(s => s.Do(ticket.Id, TicketVerb.Finish, Day.Act(_two)))).Refusal?.Code);

        Assert.Null((await With(s => s.Transfer(ticket.Id, CounterService.License, theirs.Id, Day.Act(_one, "paid; wants to close the business")))).Refusal);

        Assert.Equal("queue.nobody", (await Next(_one)).Refusal?.Code);
        var got = (await Next(_two)).Value;
        Assert.Equal(("P-001", "paid; wants to close the business"), (got.Label, got.Context));
        Assert.Equal("queue.not-yours", (await With(s => s.CallAgain(ticket.Id, Day.Act(_one)))).Refusal?.Code);
        Assert.Null((await With(s => s.CallAgain(ticket.Id, Day.Act(_two)))).Refusal);
        await Verified();
    }

    [DatabaseFact]
    public async Task A_window_has_one_clerk_and_a_clerk_one_window()
    {
        await Open(_one, 1, _all);
        Assert.Equal("queue.window-taken", (await With(s => s.OpenWindow(1, _all, ["en"], Day.Act(_two)))).Refusal?.Code);
        Assert.Equal("staff.not-allowed", (await With(s => s.OpenWindow(2, _all, ["en"], Day.Act(Acts.Auditor())))).Refusal?.Code);
        await Open(_one, 3, [CounterService.Payment]);

        Assert.Equal([3], (await Day.With<IServiceWindows, IReadOnlyList<ServiceWindow>>(w => w.Open(Day.Today))).Select(w => w.Number));
        Assert.Null((await With(s => s.SetWindow(ServiceWindowState.Paused, Day.Act(_one)))).Refusal);
        Assert.Equal("queue.window-paused", (await Next(_one)).Refusal?.Code);
        Assert.Null((await With(s => s.SetWindow(ServiceWindowState.Closed, Day.Act(_one)))).Refusal);
        Assert.Equal("queue.no-window", (await Next(_one)).Refusal?.Code);
    }

    [DatabaseFact]
    public async Task An_appointment_is_used_once_by_its_code_and_goes_first_at_its_time()
    {
        var day = Day.Today.AddDays(1);
        Assert.Equal("queue.day-closed", (await Book(new DateOnly(2026, 9, 20), 9)).Refusal?.Code);
        Assert.Equal("queue.time-over", (await Book(Day.Today.AddDays(-1), 9)).Refusal?.Code);
        Assert.Equal("queue.time", (await Book(day, 18)).Refusal?.Code);
        var booked = (await Book(day, 9)).Value;
        await Book(day, 9);
        Assert.Equal("queue.time-full", (await Book(day, 9)).Refusal?.Code);

        Office.Clock.Advance(booked.StartsAt - Office.Clock.GetUtcNow().UtcDateTime - TimeSpan.FromMinutes(5));
        var before = await Take(CounterService.Payment);
        Assert.Equal("queue.appointment", (await Arrive("ZZZZZZ")).Refusal?.Code);
        var ticket = (await Arrive($"{booked.Code[..3]}-{booked.Code[3..].ToLowerInvariant()}")).Value;
        Assert.Equal("queue.appointment-over", (await Arrive(booked.Code)).Refusal?.Code);

        await Open(_one, 1, _all);
        Office.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(ticket.Label, (await Next(_one)).Value.Label);
        Assert.Equal(TicketState.Waiting, (await Find(before)).State);
        Assert.Equal("queue.appointment-over", (await Day.With<AppointmentService, Result<Appointment>>(s => s.Cancel(booked.Id, Day.Act(_one)))).Refusal?.Code);
        await Verified();
    }

    [DatabaseFact]
    public async Task A_tablet_is_paired_once_within_ten_minutes_and_only_hashes_are_kept()
    {
        Assert.Equal("staff.not-allowed", (await Day.With<DoorService, Result<string>>(s => s.MakeCode(Day.Act(_one)))).Refusal?.Code);
        var (code, late) = (await Code(), await Code());
        var key = (await Pair(code)).Value;
        Assert.Equal("queue.code", (await Pair(code)).Refusal?.Code);
        Office.Clock.Advance(QueueScreen.CodeLasts);
        Assert.Equal("queue.code", (await Pair(late)).Refusal?.Code);

        Assert.True(await Day.With<IQueueScreens, bool>(s => s.IsPaired(QueueScreen.HashOf(key))));
        var screen = Assert.Single(await Day.With<IQueueScreens, IReadOnlyList<QueueScreen>>(s => s.Paired()));
        Assert.DoesNotContain(await Office.Read(c => c.Set<QueueScreen>().ToListAsync()), s => s.CodeHash == late || s.KeyHash == key);
        Assert.Null((await Day.With<DoorService, Result<Done>>(s => s.TurnOff(screen.Id, Day.Act(_supervisor)))).Refusal);
        Assert.False(await Day.With<IQueueScreens, bool>(s => s.IsPaired(QueueScreen.HashOf(key))));
    }

    [DatabaseFact]
    public async Task Verify_names_a_ticket_that_was_changed_behind_its_steps()
    {
        await Open(_one, 1, _all);
        var ticket = await Take(CounterService.Payment);
        Office.Clock.Advance(TimeSpan.FromMinutes(2));
        await Next(_one);
        await Office.Read(c => c.Set<Ticket>().Where(t => t.Id == ticket.Id).ExecuteUpdateAsync(t => t.SetProperty(x => x.WaitedSeconds, 1).SetProperty(x => x.State, TicketState.Served)));

        var found = await Findings();
        Assert.Equal(["V48", "V48", "V50"], found.Select(f => f.Invariant));
        Assert.Contains(found, f => f.Sentence.Contains("not where its steps led", StringComparison.Ordinal));
        Assert.Contains(found, f => f.Sentence.Contains("waited 1 seconds; its steps say 120", StringComparison.Ordinal));
    }

    private async Task<Ticket> Take(CounterService service) => (await Day.With<DoorService, Result<Ticket>>(s => s.Take(TicketId.New(), service, "en", Day.Act(StaffMember.System)))).Value;

    private Task<Result<Ticket>> Arrive(string code) => Day.With<DoorService, Result<Ticket>>(s => s.Arrive(TicketId.New(), code, Day.Act(StaffMember.System)));

    private async Task<string> Code() => (await Day.With<DoorService, Result<string>>(s => s.MakeCode(Day.Act(_supervisor)))).Value;

    private Task<Result<string>> Pair(string code) => Day.With<DoorService, Result<string>>(s => s.Pair(code, Day.Act(StaffMember.System)));

    private Task<Result<Appointment>> Book(DateOnly day, int hour) => Day.With<AppointmentService, Result<Appointment>>(s => s.Book(
        new AppointmentAsked { Id = AppointmentId.New(), On = day, At = new TimeOnly(hour, 0), Service = CounterService.Payment, Language = "en", Name = "R. Landry" }, Day.Act(_one)));

    private async Task<ServiceWindow> Open(StaffMember who, int number, CounterService[] services) => (await With(s => s.OpenWindow(number, services, ["en"], Day.Act(who)))).Value;

    private Task<Result<Ticket>> Next(StaffMember who) => With(s => s.CallNext(Day.Act(who)));

    private async Task Do(StaffMember who, Ticket ticket, TicketVerb verb) => Assert.Null((await With(s => s.Do(ticket.Id, verb, Day.Act(who)))).Refusal);

    private async Task<Ticket> Find(Ticket ticket) => (await Day.With<ITickets, Ticket?>(t => t.Find(ticket.Id)))!;

    private Task<Result<T>> With<T>(Func<QueueService, Task<Result<T>>> use) => Day.With(use);

    private async Task Verified() => Assert.Empty(await Findings());

    private async Task<IReadOnlyList<Finding>> Findings() => (await Day.With<OfficeVerifier, VerifyReport>(v => v.RunAsync())).Findings;

    protected override void More(IServiceCollection services) => services.AddScoped<OfficeVerifier>();
}

public sealed class QueueServiceOnSqlite() : QueueServiceTests(DatabaseProvider.Sqlite);

public sealed class QueueServiceAnswersLost() : QueueServiceTests(DatabaseProvider.Sqlite)
{
    protected override bool LosesAnswers => true;
}

[OnSqlServer]
public sealed class QueueServiceOnSqlServer() : QueueServiceTests(DatabaseProvider.SqlServer);
