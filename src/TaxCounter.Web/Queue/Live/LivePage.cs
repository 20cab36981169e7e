using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Queue;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Queue;

/// <summary>The whole counter today: the windows, who waits, what was served, who did not come.</summary>
/// <param name="Now">All tickets of today.</param>
/// <param name="Languages">The languages that are offered.</param>
public sealed record LivePage(QueueNow Now, IReadOnlyList<CustomerLanguage> Languages)
{
    /// <summary>The tickets that were finished.</summary>
    public IReadOnlyList<Ticket> Served => [.. Now.Tickets.Where(t => t.State == TicketState.Served)];

    /// <summary>Those who did not come, newest first.</summary>
    public IReadOnlyList<Ticket> NoShows => [.. Now.Tickets.Where(t => t.State == TicketState.NoShow).OrderByDescending(t => t.Since)];

    /// <summary>How long those who were served waited on average.</summary>
    public TimeSpan AverageWait => Average(t => t.WaitedSeconds);

    /// <summary>How long they were at a window on average.</summary>
    public TimeSpan AverageService => Average(t => t.ServedSeconds);

    /// <summary>Whether this person serves.</summary>
    public bool MayServe => Now.Act.By.May(Permission.ServeQueue);

    /// <summary>The ticket at a window; null for none.</summary>
    public Ticket? At(ServiceWindow window) => Now.Tickets.FirstOrDefault(t => t.WindowId == window.Id && t.State is TicketState.Called or TicketState.Serving && t.WindowId == window.Id);

    /// <summary>The name of a language in English.</summary>
    public string NameOf(string code) => Languages.FirstOrDefault(l => l.Code == code)?.EnglishName ?? code;

    private TimeSpan Average(Func<Ticket, int> seconds) => Served.Count == 0 ? TimeSpan.Zero : TimeSpan.FromSeconds(Served.Sum(t => (long)seconds(t)) / Served.Count);
}
