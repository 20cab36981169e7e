using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Queue;

namespace TaxCounter.Data.Queue;

/// <summary>The tickets of the queue. A board asks for those of its day, which are few.</summary>
public sealed class TicketRepository(TaxCounterContext context) : ITickets
{
    /// <inheritdoc/>
    public Task<Ticket?> Find(TicketId id) => context.Set<Ticket>().Include(t => t.Steps.OrderBy(s => s.Number)).SingleOrDefaultAsync(t => t.Id == id);

    /// <inheritdoc/>
    public async Task<int> LastNumber(DateOnly day) => await context.Set<Ticket>().Where(t => t.On == day).MaxAsync(t => (int?)t.Number) ?? 0;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Ticket>> Open(DateOnly day) =>
        await OfDayOnly(day).Where(t => t.State == TicketState.Waiting || t.State == TicketState.Called || t.State == TicketState.Serving || t.State == TicketState.OnHold).OrderBy(t => t.Number).ToListAsync();

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Ticket>> OfDay(DateOnly day) => await OfDayOnly(day).OrderBy(t => t.Number).ToListAsync();

    /// <inheritdoc/>
    public Task<Ticket?> AtWindowOf(string person, DateOnly day) =>
        OfDayOnly(day).Where(t => t.Person == person && (t.State == TicketState.Called || t.State == TicketState.Serving)).OrderBy(t => t.Number).FirstOrDefaultAsync();

    /// <inheritdoc/>
    public void Add(Ticket ticket) => context.Add(ticket);

    private IQueryable<Ticket> OfDayOnly(DateOnly day) => context.Set<Ticket>().AsNoTracking().Where(t => t.On == day);
}
