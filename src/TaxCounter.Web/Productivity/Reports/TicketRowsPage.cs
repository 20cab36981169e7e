using TaxCounter.Domain.Productivity;
using TaxCounter.Domain.Queue;

namespace TaxCounter.Web.Productivity;

/// <summary>The tickets behind a figure.</summary>
public sealed record TicketRowsPage(ProductivityFilter Filter, IReadOnlyList<Ticket> Rows, ProductivityQuestion Question)
{
    /// <summary>Minutes, rounded down.</summary>
    public static int Minutes(int seconds) => seconds / 60;
}
