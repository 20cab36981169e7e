using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Queue;

/// <summary>What happens at the door: a tablet is paired, somebody takes a ticket, somebody with an appointment arrives.</summary>
public sealed class DoorService(IQueueScreens screens, ITickets tickets, IAppointments appointments, IAuditTrail audit, IOneTransaction transaction)
{
    /// <summary>A code for a tablet; it can be entered once, within ten minutes.</summary>
    public Task<Result<string>> MakeCode(CounterAct act) => transaction.Do<string>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        if (!act.By.May(Permission.RunQueue))
        {
            return QueueRefusals.NotAllowed(act.By, "pair a tablet");
        }

        await screens.Remove(null, act.At - QueueScreen.CodeLasts);
        var (screen, code) = QueueScreen.WithCode(act);
        screens.Add(screen);
        await audit.Record(act, "queue.screen-make");
        return code;
    });

    /// <summary>A tablet enters the code; gives the key that its browser keeps.</summary>
    /// <param name="code">As typed.</param>
    /// <param name="act">The moment; nobody is signed in there.</param>
    public Task<Result<string>> Pair(string? code, CounterAct act) => transaction.Do<string>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        var plain = QueueScreen.Plain(code);
        if (plain.Length != QueueScreen.CodeLength || await screens.WithCode(QueueScreen.HashOf(plain)) is not { } screen || !screen.IsOpen(act.At))
        {
            return QueueRefusals.WrongCode;
        }

        await audit.Record(act, "queue.screen-pair", details: $"by the code of {screen.Made.Name}");
        return screen.Pair(act.At);
    });

    /// <summary>Turns a tablet off.</summary>
    public Task<Result<Done>> TurnOff(QueueScreenId id, CounterAct act) => transaction.Do<Done>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        if (!act.By.May(Permission.RunQueue))
        {
            return QueueRefusals.NotAllowed(act.By, "turn a tablet off");
        }

        await screens.Remove(id, act.At - QueueScreen.CodeLasts);
        await audit.Record(act, "queue.screen-off");
        return Done.It;
    });

    /// <summary>Takes a ticket; the same form again finds it.</summary>
    /// <param name="id">The key, made with the page.</param>
    /// <param name="service">What for.</param>
    /// <param name="language">One of those that the door offers.</param>
    /// <param name="act">The moment; at the door nobody is signed in.</param>
    public Task<Result<Ticket>> Take(TicketId id, CounterService service, string? language, CounterAct act) => transaction.Do<Ticket>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        if (await tickets.Find(id) is { } earlier)
        {
            return earlier;
        }

        if (!act.By.May(Permission.ServeQueue))
        {
            return QueueRefusals.NotAllowed(act.By, "give out a ticket");
        }

        if (!Enum.IsDefined(service))
        {
            return QueueRefusals.ServiceNeeded;
        }

        if (language is not { Length: 2 })
        {
            return QueueRefusals.LanguageNeeded;
        }

        return await Add(Ticket.Take(id, await tickets.LastNumber(act.Today) + 1, service, language, act), "queue.take", act);
    });

    /// <summary>Somebody with an appointment is here: by the code at the door.</summary>
    public Task<Result<Ticket>> Arrive(TicketId id, string? code, CounterAct act) => transaction.Do<Ticket>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        return await tickets.Find(id) is { } earlier ? earlier
            : await appointments.WithCode(act.Today, QueueScreen.Plain(code)) is { } appointment ? await Arrive(id, appointment, act)
            : QueueRefusals.AppointmentUnknown;
    });

    /// <summary>The same, seen by a clerk.</summary>
    public Task<Result<Ticket>> Arrive(TicketId id, AppointmentId appointment, CounterAct act) => transaction.Do<Ticket>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        return await tickets.Find(id) is { } earlier ? earlier
            : !act.By.May(Permission.ServeQueue) ? QueueRefusals.NotAllowed(act.By, "give out a ticket")
            : await appointments.Find(appointment) is { } found && found.On == act.Today ? await Arrive(id, found, act)
            : QueueRefusals.AppointmentUnknown;
    });

    private async Task<Result<Ticket>> Arrive(TicketId id, Appointment appointment, CounterAct act) => appointment.Arrive(id).Refusal is { } no ? no
        : await Add(Ticket.Arrive(id, await tickets.LastNumber(act.Today) + 1, appointment, act.At <= appointment.StartsAt + AppointmentPolicy.Grace, act), "queue.arrive", act);

    private async Task<Result<Ticket>> Add(Ticket ticket, string what, CounterAct act)
    {
        tickets.Add(ticket);
        await audit.Record(act, what, ticket.AuditKey(), details: ticket.Service.Words());
        return ticket;
    }
}
