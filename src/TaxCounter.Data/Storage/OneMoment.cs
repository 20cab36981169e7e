using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Storage;

/// <summary>
/// On SQLite a read transaction that locks nobody out; on SQL Server one of SNAPSHOT (<see cref="ServerSettings"/> sees that the database allows it). An act pauses
/// it, because it writes on the newest records and not on those of the moment.
/// </summary>
public sealed class OneMoment(TaxCounterContext context) : IOneMoment
{
    private IDbContextTransaction? _held;
    private bool _isOpen;

    private const string NotHere = "Nothing is written while a moment of the records is read, or it would be gone with the moment. An act is a transaction of its own.";

    /// <summary>Whether it is held now, and not paused by an act.</summary>
    internal bool IsHeld => _held is not null;

    /// <summary>Somebody is about to write.</summary>
    /// <exception cref="InvalidOperationException">Within a moment: a programmer's mistake.</exception>
    internal static void WhyNotWrite(TaxCounterContext context)
    {
        if (context.Moment is { IsHeld: true })
        {
            throw new InvalidOperationException(NotHere);
        }
    }

    /// <inheritdoc/>
    public async Task<T> Read<T>(Func<Task<T>> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        if (context.Moment is not null || context.Database.CurrentTransaction is not null)
        {
            return await read();
        }

        await Hold();
        context.Moment = this;
        try
        {
            return await read();
        }
        finally
        {
            context.Moment = null;
            await LetGo();
        }
    }

    /// <summary>Ends the moment of a context, if it has one, until the answer is disposed of.</summary>
    internal static async Task<IAsyncDisposable> Pause(TaxCounterContext context)
    {
        await (context.Moment?.LetGo() ?? Task.CompletedTask);
        return new Later(context.Moment);
    }

    private async Task Hold()
    {
        await context.Database.OpenConnectionAsync();
        _isOpen = true;
        _held = context.Database.GetDbConnection() is SqliteConnection sqlite
            ? await context.Database.UseTransactionAsync(sqlite.BeginTransaction(IsolationLevel.Serializable, deferred: true))
            : await context.Database.BeginTransactionAsync(IsolationLevel.Snapshot);
    }

    private async Task LetGo()
    {
        try
        {
            await (_held?.DisposeAsync() ?? ValueTask.CompletedTask);
            await (_isOpen ? context.Database.CloseConnectionAsync() : Task.CompletedTask);
        }
        catch (Exception exception) when (exception is DbException or InvalidOperationException)
        {
            // The connection broke, and the moment with it. What was read was read.
        }

        _held = null;
        _isOpen = false;
    }

    private sealed class Later(OneMoment? paused) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            try
            {
                await (paused?.Hold() ?? Task.CompletedTask);
            }
            catch (Exception exception) when (exception is DbException or InvalidOperationException or TimeoutException)
            {
                // The act is answered, whatever became of the line to the records. What is read after it will say so itself.
            }
        }
    }
}
