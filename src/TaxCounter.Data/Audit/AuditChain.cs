using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;

namespace TaxCounter.Data.Audit;

/// <summary>Reads the whole audit trail and says whether anybody tampered with it.</summary>
public static class AuditChain
{
    /// <summary>The first entry that was changed, removed, added or moved; null when the chain is whole.</summary>
    public static Task<AuditBreak?> FindBreakAsync(TaxCounterContext context) => FindBreakAsync(context, CancellationToken.None);

    /// <summary>The same, and may be stopped.</summary>
    public static async Task<AuditBreak?> FindBreakAsync(TaxCounterContext context, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(context);
        var head = await context.Set<AuditHead>().AsNoTracking().SingleOrDefaultAsync(stop);
        var sequence = 0L;
        var hash = new AuditHead().Hash;
        try
        {
            await foreach (var entry in context.Set<AuditEntry>().AsNoTracking().OrderBy(e => e.Sequence).AsAsyncEnumerable().WithCancellation(stop))
            {
                if (entry.Sequence > head?.Sequence)
                {
                    break; // written since the head was read
                }

                sequence++;
                if (entry.Sequence != sequence)
                {
                    return new AuditBreak(sequence, $"Audit entry {sequence} is missing.");
                }

                if (!entry.PreviousHash.AsSpan().SequenceEqual(hash))
                {
                    return new AuditBreak(sequence, $"Audit entry {sequence} does not follow from the one before it.");
                }

                if (!entry.Hash.AsSpan().SequenceEqual(entry.HashOfContent()))
                {
                    return new AuditBreak(sequence, $"Audit entry {sequence} was changed after it was written.");
                }

                hash = entry.Hash;
            }
        }
        catch (Exception unreadable) when (unreadable is FormatException or InvalidCastException or InvalidOperationException or OverflowException or ArgumentException)
        {
            return new AuditBreak(sequence + 1, $"Audit entry {sequence + 1} cannot be read. It was changed after it was written.");
        }

        if (head is null)
        {
            return new AuditBreak(sequence + 1, "The head of the audit chain is missing.");
        }

        return head.Sequence == sequence && head.Hash.AsSpan().SequenceEqual(hash)
            ? null
            : new AuditBreak(sequence + 1, $"The audit trail ends at {sequence}, but its head shows {head.Sequence}.");
    }
}
