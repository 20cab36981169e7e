using System.Globalization;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Queue;

/// <summary>
/// A place in the queue of one day: taken at the door, called to a window, served. It says what the customer came for and nothing of who they are. Each change is a step
/// with its time; what was waited and served are sums of the steps.
/// </summary>
public sealed class Ticket
{
    private static readonly MovesByVerb<TicketVerb, TicketState> _moves = new(
        (TicketState.Waiting, TicketVerb.Call, [TicketState.Called]),
        (TicketState.Waiting, TicketVerb.Leave, [TicketState.Left]),
        (TicketState.Called, TicketVerb.Call, [TicketState.Called]),
        (TicketState.Called, TicketVerb.Begin, [TicketState.Serving]),
        (TicketState.Called, TicketVerb.NoShow, [TicketState.NoShow]),
        (TicketState.Called, TicketVerb.PutBack, [TicketState.Waiting]),
        (TicketState.Serving, TicketVerb.Hold, [TicketState.OnHold]),
        (TicketState.Serving, TicketVerb.Transfer, [TicketState.Waiting]),
        (TicketState.Serving, TicketVerb.Finish, [TicketState.Served]),
        (TicketState.OnHold, TicketVerb.Resume, [TicketState.Serving]),
        (TicketState.OnHold, TicketVerb.NoShow, [TicketState.NoShow]),
        (TicketState.OnHold, TicketVerb.Finish, [TicketState.Served]),
        (TicketState.NoShow, TicketVerb.Return, [TicketState.Waiting]));

    private readonly List<TicketStep> _steps = [];

    private Ticket() => Language = "";

    public TicketId Id { get; private init; }

    /// <summary>The office's day.</summary>
    public DateOnly On { get; private init; }

    /// <summary>1, 2, 3 … within the day, whatever the service.</summary>
    public int Number { get; private init; }

    /// <summary>What for; a transfer may change it, and the label stays.</summary>
    public CounterService Service { get; private set; }

    /// <summary>What it was taken for.</summary>
    public CounterService TakenFor { get; private init; }

    /// <summary>The language chosen, two letters.</summary>
    public string Language { get; private init; }

    /// <summary>When it was taken, UTC.</summary>
    public DateTime TakenAt { get; private init; }

    /// <summary>Where it stands among those that wait: when it was taken, the time of an appointment that was kept, or when a no-show came back.</summary>
    public DateTime Turn { get; private set; }

    /// <summary>The appointment it was taken with, in time or late.</summary>
    public AppointmentId? AppointmentId { get; private init; }

    /// <summary>The time of an appointment that was kept; null for everybody else.</summary>
    public DateTime? AppointedAt { get; private set; }

    public TicketState State { get; private set; }

    /// <summary>Since when it is where it is, UTC.</summary>
    public DateTime Since { get; private set; }

    /// <summary>The window that called it last.</summary>
    public ServiceWindowId? WindowId { get; private set; }

    /// <summary>The number of that window, for the board.</summary>
    public int? Window { get; private set; }

    /// <summary>The employee number of who has it, or for whom it waits after a transfer; null for whoever is next.</summary>
    public string? Person { get; private set; }

    /// <summary>Their name.</summary>
    public string? PersonName { get; private set; }

    /// <summary>Seconds in the waiting room, in all.</summary>
    public int WaitedSeconds { get; private set; }

    /// <summary>Seconds at a window, in all.</summary>
    public int ServedSeconds { get; private set; }

    /// <summary>What was done, in order.</summary>
    public IReadOnlyList<TicketStep> Steps => _steps;

    /// <summary>Changes with every change: two windows that call it at once meet here.</summary>
    public Guid Version { get; private set; }

    /// <summary>As the board shows it: <c>P-014</c>.</summary>
    public string Label => LabelOf(TakenFor, Number);

    /// <summary>Whether somebody is still to be served.</summary>
    public bool IsOpen => State is TicketState.Waiting or TicketState.Called or TicketState.Serving or TicketState.OnHold;

    /// <summary>What the one who had it before wrote for the next; null where nobody did.</summary>
    public string? Context { get; private set; }

    /// <summary>How long it has waited by a moment, in all.</summary>
    public TimeSpan WaitedBy(DateTime now) => TimeSpan.FromSeconds(WaitedSeconds) + (State == TicketState.Waiting && now > Since ? now - Since : TimeSpan.Zero);

    /// <summary>How long it was at a window by a moment, in all.</summary>
    public TimeSpan ServedBy(DateTime now) => TimeSpan.FromSeconds(ServedSeconds) + (State == TicketState.Serving && now > Since ? now - Since : TimeSpan.Zero);

    /// <summary>A label.</summary>
    public static string LabelOf(CounterService takenFor, int number) => string.Create(CultureInfo.InvariantCulture, $"{takenFor.Letter()}-{number:000}");

    /// <summary>A ticket of somebody at the door.</summary>
    internal static Ticket Take(TicketId id, int number, CounterService service, string language, CounterAct act) => new()
    {
        Id = id,
        On = act.Today,
        Number = number,
        Service = service,
        TakenFor = service,
        Language = language,
        TakenAt = act.At,
        Turn = act.At,
        State = TicketState.Waiting,
        Since = act.At,
    };

    /// <summary>A ticket of somebody with an appointment; one who comes too late for it waits like everybody else.</summary>
    internal static Ticket Arrive(TicketId id, int number, Appointment appointment, bool isInTime, CounterAct act) => new()
    {
        Id = id,
        On = act.Today,
        Number = number,
        Service = appointment.Service,
        TakenFor = appointment.Service,
        Language = appointment.Language,
        TakenAt = act.At,
        Turn = isInTime ? appointment.StartsAt : act.At,
        AppointmentId = appointment.Id,
        AppointedAt = isInTime ? appointment.StartsAt : null,
        State = TicketState.Waiting,
        Since = act.At,
    };

    /// <summary>Calls it to a window.</summary>
    internal Result<Done> Call(ServiceWindow window, CounterAct act)
    {
        if (Move(TicketVerb.Call, TicketState.Called, window.Number, null, act) is { } no)
        {
            return no;
        }

        (WindowId, Window, Person, PersonName) = (window.Id, window.Number, act.By.Person, act.By.Name);
        return Done.It;
    }

    /// <summary>Begins, holds, goes on, finishes; notes a no-show or that the customer left.</summary>
    internal Result<Done> Do(TicketVerb verb, CounterAct act)
    {
        var to = verb switch
        {
            TicketVerb.Begin or TicketVerb.Resume => TicketState.Serving,
            TicketVerb.Hold => TicketState.OnHold,
            TicketVerb.NoShow => TicketState.NoShow,
            TicketVerb.Finish => TicketState.Served,
            TicketVerb.Leave => TicketState.Left,
            _ => TicketState.Waiting,
        };
        if (Move(verb, to, Window, act.Reason, act) is { } no)
        {
            return no;
        }

        if (to == TicketState.Waiting)
        {
            (WindowId, Window, Person, PersonName) = (null, null, null, null);
        }

        if (verb == TicketVerb.Return)
        {
            (Turn, AppointedAt) = (act.At, null);
        }

        return Done.It;
    }

    /// <summary>Sends it on. It keeps its place: who waited since nine is still of nine.</summary>
    internal Result<Done> Transfer(CounterService service, ServiceWindow? to, CounterAct act)
    {
        if (QueueRefusals.WrongContext(act.Reason) is { } wrong)
        {
            return wrong;
        }

        if (!Enum.IsDefined(service))
        {
            return QueueRefusals.ServiceNeeded;
        }

        if (Move(TicketVerb.Transfer, TicketState.Waiting, Window, act.Reason, act) is { } no)
        {
            return no;
        }

        (Service, WindowId, Window, Person, PersonName, Context) = (service, null, null, to?.Opened.Person, to?.Opened.Name, act.Reason);
        return Done.It;
    }

    private Refusal? Move(TicketVerb verb, TicketState to, int? window, string? note, CounterAct act)
    {
        if (!_moves.Allow(State, verb, to))
        {
            return QueueRefusals.NotNow(this, verb);
        }

        var seconds = (int)Math.Max(0, Math.Min(int.MaxValue, (act.At - Since).Ticks / TimeSpan.TicksPerSecond));
        _steps.Add(TicketStep.Of(this, verb, to, seconds, window, note, act.Signature));
        WaitedSeconds += State == TicketState.Waiting ? seconds : 0;
        ServedSeconds += State == TicketState.Serving ? seconds : 0;
        (State, Since) = (to, act.At);
        return null;
    }
}
