using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>Where a business day stands: open, closed, or closed with a request to reopen it.</summary>
/// <param name="Day">The day.</param>
/// <param name="Closed">The closing that is in force; null while the day is open.</param>
/// <param name="Asked">The request that waits; null where none does.</param>
/// <param name="Closings">How often it was closed so far.</param>
/// <param name="Requests">How often its reopening was asked for.</param>
public sealed record DayStanding(DateOnly Day, ClosedDay? Closed, DayReopening? Asked, int Closings, int Requests)
{
    private static readonly Moves<DayState> _moves = new(
        (DayState.Open, [DayState.Closed]),
        (DayState.Closed, [DayState.ReopeningRequested]),
        (DayState.ReopeningRequested, [DayState.Open, DayState.Closed]));

    public DayState State => Closed is null ? DayState.Open : Asked is null ? DayState.Closed : DayState.ReopeningRequested;

    /// <summary>Why the day cannot become that now; null where it can.</summary>
    public Refusal? WhyNot(DayState to) => _moves.Allow(State, to) ? null : (State, to) switch
    {
        (DayState.Open, _) => DayRefusals.DayIsOpen(Day),
        (DayState.ReopeningRequested, DayState.ReopeningRequested) => DayRefusals.ReopeningWaits(Day),
        (_, DayState.Open) => DayRefusals.NoReopening(Day),
        _ => DayRefusals.AlreadyClosed(Day),
    };
}
