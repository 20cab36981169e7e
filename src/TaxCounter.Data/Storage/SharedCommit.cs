using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace TaxCounter.Data.Storage;

/// <summary>
/// One durable commit for the acts that follow each other through the gate (SQLite): a writer's transaction with a savepoint for each act. Whoever has the turn adds
/// to it or ends it; nobody is answered before it has ended. The disk is waited for once, however many acts it keeps.
/// </summary>
internal sealed class SharedCommit
{
    private const int MostActs = 16;
    private const string Act = "act";
    private readonly TaskCompletionSource _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly long _since = Stopwatch.GetTimestamp();
    private readonly TimeSpan _longest;
    private readonly SqliteConnection _connection;
    private readonly HighWaterMark? _mark;
    private readonly SqliteTransaction _transaction;
    private readonly IDbContextTransaction _watched;
    private int _acts;
    private bool _lost;

    private SharedCommit(SqliteConnection connection, SqliteTransaction transaction, IDbContextTransaction watched, HighWaterMark? mark, TimeSpan longest)
    {
        _connection = connection;
        _mark = mark;
        _transaction = transaction;
        _watched = watched;
        _longest = longest;
        _ = _answer.Task.ContinueWith(t => t.Exception, TaskScheduler.Default); // nobody need have waited
    }

    /// <summary>Ends when what was kept is on the disk; fails as the commit failed, or with <see cref="CommitLostException"/> where it was never tried.</summary>
    public Task Answer => _answer.Task;

    /// <summary>Whether the next act may still come in, or those before it have waited long enough.</summary>
    public bool MayWait => !_lost && _acts > 0 && _acts < MostActs && Stopwatch.GetElapsedTime(_since) < _longest;

    /// <summary>The transaction that acts are done in.</summary>
    public SqliteTransaction Transaction => _transaction;

    /// <summary>Begins as a writer.</summary>
    /// <param name="writer">The connection of the one who writes.</param>
    /// <param name="mark">Where it is kept how far the records have come.</param>
    /// <param name="left">How long to wait for other programs.</param>
    /// <param name="longest">How long the first act may wait for the others.</param>
    public static async Task<SharedCommit> Begin(WriterConnection writer, HighWaterMark? mark, TimeSpan left, TimeSpan longest)
    {
        writer.Connection.DefaultTimeout = Math.Max(1, (int)left.TotalSeconds); // the provider counts whole seconds and takes 0 for "for ever"
        var transaction = writer.Connection.BeginTransaction(deferred: false);
        var watched = await writer.Context.Database.UseTransactionAsync(transaction) ?? throw new UnreachableException("The given transaction did not become the current one.");
        return new SharedCommit(writer.Connection, transaction, watched, mark, longest);
    }

    /// <summary>An act begins: from here on it can be undone alone.</summary>
    public void BeginAct() => _transaction.Save(Act);

    /// <summary>The act is done and waits for the commit with the others.</summary>
    public void KeepAct()
    {
        _transaction.Release(Act);
        _acts++;
    }

    /// <summary>
    /// The act is undone, the ones before it stay. Where the database has undone everything by itself, or the disk failed, they are lost as well: nothing of them is
    /// in the records.
    /// </summary>
    public void UndoAct(Exception? why)
    {
        try
        {
            _transaction.Rollback(Act);
            _transaction.Release(Act);
            _lost |= why is not null && StorageFaults.Of(why) == StorageFault.Broken;
        }
        catch (Exception exception) when (exception is SqliteException or InvalidOperationException)
        {
            _lost = true;
        }
    }

    /// <summary>Commits what was kept, or undoes it where it is lost, and tells everybody who waits.</summary>
    /// <returns>False where anything went wrong: the connection is not to be used again.</returns>
    public async Task<bool> End()
    {
        Exception? wrong = null;
        try
        {
            if (_lost || _acts == 0)
            {
                await _transaction.RollbackAsync();
                throw new CommitLostException();
            }

            await _watched.CommitAsync();
        }
        catch (Exception exception)
        {
            wrong = exception;
        }

        var isClosed = await Close();
        if (wrong is null)
        {
            await (isClosed && _mark is not null ? _mark.Keep(_connection) : Task.CompletedTask);
            _answer.SetResult();
        }
        else
        {
            _answer.SetException(wrong);
        }

        return isClosed && !_lost && wrong is null or CommitLostException;
    }

    private async Task<bool> Close()
    {
        try
        {
            await _watched.DisposeAsync();
            await _transaction.DisposeAsync();
            return true;
        }
        catch (Exception exception) when (exception is SqliteException or InvalidOperationException)
        {
            return false;
        }
    }
}
