using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Queue;

namespace TaxCounter.Data.Queue;

/// <summary>The appointments.</summary>
public sealed class AppointmentRepository(TaxCounterContext context) : IAppointments
{
    /// <inheritdoc/>
    public Task<Appointment?> Find(AppointmentId id) => context.Set<Appointment>().SingleOrDefaultAsync(a => a.Id == id);

    /// <inheritdoc/>
    public Task<Appointment?> WithCode(DateOnly day, string code) => context.Set<Appointment>().SingleOrDefaultAsync(a => a.On == day && a.Code == code);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Appointment>> OfDay(DateOnly day) =>
        await context.Set<Appointment>().AsNoTracking().Where(a => a.On == day).OrderBy(a => a.StartsAt).ThenBy(a => a.Id).ToListAsync();

    /// <inheritdoc/>
    public Task<int> CountAt(DateTime startsAt) => context.Set<Appointment>().CountAsync(a => a.StartsAt == startsAt && a.State != AppointmentState.Canceled);

    /// <inheritdoc/>
    public void Add(Appointment appointment) => context.Add(appointment);
}
