using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Audit;

/// <summary>
/// Writes what was looked at, several entries in one act where several pages ask at once. Nobody is answered before their entry is durable, so nothing is left to be
/// written when the program stops.
/// </summary>
public sealed class ViewEntries(IDbContextFactory<TaxCounterContext> contexts, WriteGate gate, DatabaseOptions options, StorageHealth health, ILogger<OneTransaction> log)
{
    private const int MostAtOnce = 32;
    private readonly Lock _lock = new();
    private readonly Queue<Waiting> _waiting = new();
    private bool _isWriting;

    /// <summary>Ends when the entry is durable, or with why it is not.</summary>
    internal async Task<Result<Done>> Write(NewEntry entry)
    {
        var own = new Waiting(entry, new TaskCompletionSource<Result<Done>>(TaskCreationOptions.RunContinuationsAsynchronously));
        lock (_lock)
        {
            _waiting.Enqueue(own);
            if (!_isWriting)
            {
                _isWriting = true;
                _ = Task.Run(WriteAll);
            }
        }

        return await own.Answer.Task;
    }

    private async Task WriteAll()
    {
        while (Next() is { Count: > 0 } some)
        {
            try
            {
                var done = await WriteSome(some);
                some.ForEach(w => w.Answer.SetResult(done));
            }
            catch (Exception exception)
            {
                some.ForEach(w => w.Answer.SetException(exception));
            }
        }
    }

    /// <summary>On a context of its own: what a request has read stays with the request.</summary>
    private async Task<Result<Done>> WriteSome(List<Waiting> some)
    {
        await using var own = await contexts.CreateDbContextAsync();
        return await new OneTransaction(own, contexts, gate, options, health, new RidingAlong(), log).Do<Done>(some[0].Entry.Act, async () =>
        {
            foreach (var waiting in some)
            {
                await waiting.Entry.AddTo(own);
            }

            return Done.It;
        });
    }

    private List<Waiting> Next()
    {
        lock (_lock)
        {
            List<Waiting> some = [];
            while (some.Count < MostAtOnce && _waiting.TryDequeue(out var next))
            {
                some.Add(next);
            }

            _isWriting = some.Count > 0;
            return some;
        }
    }

    private sealed record Waiting(NewEntry Entry, TaskCompletionSource<Result<Done>> Answer);
}
