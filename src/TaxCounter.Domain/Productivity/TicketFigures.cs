namespace TaxCounter.Domain.Productivity;

/// <summary>The tickets of a period.</summary>
/// <param name="Taken">How many were taken.</param>
/// <param name="Served">How many were served.</param>
/// <param name="NoShows">How many did not come.</param>
/// <param name="Left">How many went away before they were called.</param>
/// <param name="WaitedSeconds">How long those who were served waited, in all.</param>
/// <param name="ServedSeconds">How long they were at a window, in all.</param>
/// <param name="LongestWait">The longest wait of one who was served, in seconds.</param>
public sealed record TicketFigures(int Taken, int Served, int NoShows, int Left, long WaitedSeconds, long ServedSeconds, int LongestWait)
{
    /// <summary>How long they waited on average, in whole minutes, rounded down.</summary>
    public int MinutesWaited => Served == 0 ? 0 : (int)(WaitedSeconds / Served / 60);

    /// <summary>How long they were served on average, in whole minutes, rounded down.</summary>
    public int MinutesServed => Served == 0 ? 0 : (int)(ServedSeconds / Served / 60);
}
