using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Queue;

namespace TaxCounter.Data.Queue;

/// <summary>The tablets at the door.</summary>
public sealed class QueueScreenRepository(TaxCounterContext context) : IQueueScreens
{
    /// <inheritdoc/>
    public Task<QueueScreen?> WithCode(string hash) => context.Set<QueueScreen>().SingleOrDefaultAsync(s => s.CodeHash == hash);

    /// <inheritdoc/>
    public Task<bool> IsPaired(string keyHash) => context.Set<QueueScreen>().AnyAsync(s => s.KeyHash == keyHash);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<QueueScreen>> Paired() => await context.Set<QueueScreen>().AsNoTracking().Where(s => s.KeyHash != null).OrderBy(s => s.PairedAt).ToListAsync();

    /// <inheritdoc/>
    public void Add(QueueScreen screen) => context.Add(screen);

    /// <inheritdoc/>
    public Task Remove(QueueScreenId? id, DateTime unusedBefore) =>
        context.Set<QueueScreen>().Where(s => s.Id == id || (s.CodeHash != null && s.Made.At < unusedBefore)).ExecuteDeleteAsync();
}
