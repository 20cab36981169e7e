using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Queue;

namespace TaxCounter.Data.Queue;

/// <summary>The windows of the counter.</summary>
public sealed class ServiceWindowRepository(TaxCounterContext context) : IServiceWindows
{
    /// <inheritdoc/>
    public Task<ServiceWindow?> Find(ServiceWindowId id) => context.Set<ServiceWindow>().SingleOrDefaultAsync(w => w.Id == id);

    /// <inheritdoc/>
    public Task<ServiceWindow?> KeptBy(string person, DateOnly day) =>
        context.Set<ServiceWindow>().Where(w => w.On == day && w.State != ServiceWindowState.Closed && w.Opened.Person == person).OrderByDescending(w => w.Id).FirstOrDefaultAsync();

    /// <inheritdoc/>
    public Task<ServiceWindow?> LastOf(string person) => context.Set<ServiceWindow>().AsNoTracking().Where(w => w.Opened.Person == person).OrderByDescending(w => w.On).ThenByDescending(w => w.Id).FirstOrDefaultAsync();

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ServiceWindow>> Open(DateOnly day) =>
        await context.Set<ServiceWindow>().AsNoTracking().Where(w => w.On == day && w.State != ServiceWindowState.Closed).OrderBy(w => w.Number).ToListAsync();

    /// <inheritdoc/>
    public void Add(ServiceWindow window) => context.Add(window);
}
