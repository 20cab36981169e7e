using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Queue;

/// <summary>A window of the counter on one day: who sits there, what they serve, and which languages they speak.</summary>
public sealed class ServiceWindow
{
    /// <summary>The highest number a window may have.</summary>
    public const int Highest = 99;

    private static readonly Moves<ServiceWindowState> _moves = new(
        (ServiceWindowState.Open, [ServiceWindowState.Paused, ServiceWindowState.Closed]),
        (ServiceWindowState.Paused, [ServiceWindowState.Open, ServiceWindowState.Closed]),
        (ServiceWindowState.Closed, []));

    private ServiceWindow()
    {
        Serves = Speaks = "";
        Opened = null!;
    }

    public ServiceWindowId Id { get; private init; }

    /// <summary>The office's day.</summary>
    public DateOnly On { get; private init; }

    /// <summary>As the sign above it says.</summary>
    public int Number { get; private init; }

    /// <summary>The services, by name, with commas between.</summary>
    public string Serves { get; private set; }

    /// <summary>The languages, two letters each, with commas between.</summary>
    public string Speaks { get; private set; }

    public ServiceWindowState State { get; private set; }

    /// <summary>Who opened it, and sits there.</summary>
    public Signature Opened { get; private init; }

    /// <summary>When it was closed, UTC.</summary>
    public DateTime? ClosedAt { get; private set; }

    /// <summary>Changes with every change.</summary>
    public Guid Version { get; private set; }

    /// <summary>The services it serves.</summary>
    public IReadOnlyList<CounterService> Services => [.. Serves.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<CounterService>)];

    /// <summary>The languages spoken at it.</summary>
    public IReadOnlyList<string> Languages => Speaks.Split(',', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether it calls.</summary>
    public bool IsOpen => State == ServiceWindowState.Open;

    /// <summary>Opens one. Refused: a number that cannot be, no service, no language.</summary>
    internal static Result<ServiceWindow> Open(int number, IReadOnlyCollection<CounterService> services, IReadOnlyCollection<string> languages, CounterAct act)
    {
        if (number is < 1 or > Highest)
        {
            return QueueRefusals.WindowNumber;
        }

        var window = new ServiceWindow { Id = ServiceWindowId.New(), On = act.Today, Number = number, State = ServiceWindowState.Open, Opened = act.Signature };
        return window.Offer(services, languages) is { } no ? no : window;
    }

    /// <summary>Changes what it serves and which languages are spoken; it calls again.</summary>
    internal Result<Done> Change(IReadOnlyCollection<CounterService> services, IReadOnlyCollection<string> languages)
    {
        if (State == ServiceWindowState.Closed)
        {
            return QueueRefusals.WindowClosed(Number);
        }

        if (Offer(services, languages) is { } no)
        {
            return no;
        }

        State = ServiceWindowState.Open;
        return Done.It;
    }

    /// <summary>Pauses it, opens it again, closes it.</summary>
    internal Result<Done> Become(ServiceWindowState state, CounterAct act)
    {
        if (!_moves.Allow(State, state))
        {
            return QueueRefusals.WindowClosed(Number);
        }

        (State, ClosedAt) = (state, state == ServiceWindowState.Closed ? act.At : null);
        return Done.It;
    }

    private Refusal? Offer(IReadOnlyCollection<CounterService> services, IReadOnlyCollection<string> languages)
    {
        if (services.Count == 0 || services.Any(s => !Enum.IsDefined(s)))
        {
            return QueueRefusals.ServicesNeeded;
        }

        if (languages.Count == 0)
        {
            return QueueRefusals.LanguagesNeeded;
        }

        Serves = string.Join(',', services.Distinct().Order());
        Speaks = string.Join(',', languages.Distinct().Order(StringComparer.Ordinal));
        return null;
    }
}
