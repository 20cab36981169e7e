namespace TaxCounter.Data.Storage;

/// <summary>
/// What an act does while it has its turn at the gate: it begins, it is kept or undone, and it leaves. Kept means only that it waits for the commit;
/// <see cref="Leave"/> ends when that is durable.
/// </summary>
internal abstract class Turn(WriteGate gate) : IAsyncDisposable
{
    private bool _left;

    /// <summary>Begins as a writer, waiting for other programs no longer than <paramref name="left"/>.</summary>
    public abstract Task Begin(TimeSpan left);

    /// <summary>The act is done; from here on it stands if the commit does.</summary>
    public abstract Task Keep();

    /// <summary>The act is undone, and nothing else.</summary>
    public abstract Task Undo(Exception? why);

    /// <summary>Gives the turn on, and ends when what was kept is durable. Fails as the commit failed.</summary>
    public async Task Leave()
    {
        if (!_left)
        {
            _left = true;
            await End(gate);
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        try
        {
            await Leave();
        }
        catch (CommitLostException)
        {
            // It had nothing to keep.
        }
    }

    /// <summary>Commits, or leaves that to those who wait, and gives the turn on.</summary>
    protected abstract Task End(WriteGate gate);
}
