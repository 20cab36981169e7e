using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Queue;

namespace TaxCounter.Web.Queue;

/// <summary>What everybody in the waiting room sees: tickets and windows.</summary>
/// <param name="At">Called or served, the newest call first.</param>
/// <param name="Next">Those that wait, in their order.</param>
/// <param name="Languages">The languages it is said in.</param>
public sealed record BoardPage(IReadOnlyList<Ticket> At, IReadOnlyList<Ticket> Next, IReadOnlyList<CustomerLanguage> Languages)
{
    private const int MostAt = 8, MostNext = 12;

    /// <summary>Of the open tickets of a day.</summary>
    public static BoardPage Of(IReadOnlyList<Ticket> open, IReadOnlyList<CustomerLanguage> languages, DateTime now) => new(
        [.. open.Where(t => t.State is TicketState.Called or TicketState.Serving).OrderByDescending(t => t.State == TicketState.Called).ThenByDescending(t => t.Since).Take(MostAt)],
        [.. QueueOrder.InOrder(open, now).Take(MostNext)],
        languages);

    /// <summary>Changes with what is shown.</summary>
    public string Stamp => string.Join('_', At.Select(t => $"{t.Number}{t.State.ToString()[0]}{t.Window}.{t.Since.Ticks / TimeSpan.TicksPerSecond % 100_000}")) + "-" + string.Join('_', Next.Select(t => t.Number));

    /// <summary>A text in each language, with a point between.</summary>
    public string Say(string key) => string.Join(" · ", Languages.Select(l => l.Say(key)));
}
