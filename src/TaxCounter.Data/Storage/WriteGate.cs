namespace TaxCounter.Data.Storage;

/// <summary>
/// Lets one writer in at a time, in the order they came. SQLite's own waiting lets some writers starve for seconds under load,
/// and <see cref="SemaphoreSlim"/> promises no order.
/// </summary>
public sealed class WriteGate : IAsyncDisposable
{
    private readonly Lock _lock = new();
    private readonly Queue<TaskCompletionSource> _waiting = new();
    private bool _taken;

    /// <summary>The commit that those before left open for whoever has the turn now; only they touch it, and nobody leaves it open where nobody waits.</summary>
    internal SharedCommit? Open { get; set; }

    /// <summary>The connection that writes to a SQLite file, for whoever has the turn; null where none is open.</summary>
    internal WriterConnection? Writer { get; set; }

    /// <summary>Where it is kept how far the records have come; null where that is not kept.</summary>
    internal HighWaterMark? Mark { get; init; }

    /// <summary>Waits for the turn, at most as long as <paramref name="patience"/>. Whoever got it calls <see cref="Leave"/>.</summary>
    /// <returns>False when patience ran out.</returns>
    public async Task<bool> Enter(TimeSpan patience)
    {
        var turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_lock)
        {
            if (!_taken)
            {
                _taken = true;
                return true;
            }

            _waiting.Enqueue(turn);
        }

        try
        {
            await turn.Task.WaitAsync(patience);
            return true;
        }
        catch (TimeoutException)
        {
            // If the turn was given in this very moment, it cannot be taken back and is ours.
            return !turn.TrySetCanceled();
        }
    }

    /// <summary>Passes the turn to whoever waits longest.</summary>
    /// <returns>False where nobody waits: the turn is still one's own.</returns>
    public bool PassOn()
    {
        lock (_lock)
        {
            while (_waiting.TryDequeue(out var next))
            {
                if (next.TrySetResult())
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>Passes the turn to whoever waits longest, or leaves the gate free.</summary>
    public void Leave()
    {
        lock (_lock)
        {
            _taken = PassOn();
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (Writer is { } writer)
        {
            Writer = null;
            await writer.DisposeAsync();
        }
    }
}
