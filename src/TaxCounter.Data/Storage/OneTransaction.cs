using System.Data;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Logging;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Storage;

/// <summary>
/// One act, one transaction, one writer at a time. SQLite is entered with BEGIN IMMEDIATE; on SQL Server the row of the audit chain's head is taken first,
/// so that several servers before one database wait for each other just so. Inside, whatever was read stays true until the commit.
/// </summary>
public sealed class OneTransaction(TaxCounterContext context, WriteGate gate, DatabaseOptions options, StorageHealth health, ILogger<OneTransaction> log) : IOneTransaction
{
    private const int MostAttempts = 3;
    private bool _running;

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">Called inside of itself: an act is one transaction, never two.</exception>
    public async Task<Result<T>> Do<T>(CounterAct act, Func<Task<Result<T>>> work)
    {
        ArgumentNullException.ThrowIfNull(act);
        ArgumentNullException.ThrowIfNull(work);
        if (_running || context.Database.CurrentTransaction is not null)
        {
            throw new InvalidOperationException("A transaction is already running here. An act is one transaction: call the inner work directly.");
        }

        _running = true;
        try
        {
            return await Attempts(act, work);
        }
        finally
        {
            _running = false;
        }
    }

    private async Task<Result<T>> Attempts<T>(CounterAct act, Func<Task<Result<T>>> work)
    {
        var since = Stopwatch.GetTimestamp();
        for (var attempt = 1; ; attempt++)
        {
            if (health.IsReadOnly)
            {
                return StorageRefusals.NotSaved;
            }

            var left = options.Patience - Stopwatch.GetElapsedTime(since);
            if (left <= TimeSpan.Zero || !await gate.Enter(left))
            {
                log.LogWarning("Records busy: {Person} at {From} was turned away after {Seconds} s", act.By.Person, act.From, options.Patience.TotalSeconds);
                return StorageRefusals.Busy;
            }

            try
            {
                var result = await Once(work, options.Patience - Stopwatch.GetElapsedTime(since));
                health.Worked();
                return result;
            }
            catch (Exception exception) when (StorageFaults.Of(exception) is not StorageFault.Unknown and var fault)
            {
                context.ChangeTracker.Clear();
                if (Answer(fault, attempt) is { } no)
                {
                    log.LogError(exception, "Not posted for {Person} at {From}: {Fault}", act.By.Person, act.From, fault);
                    return no;
                }

                if (attempt >= MostAttempts)
                {
                    throw;
                }

                log.LogInformation("Run again for {Person} at {From}: {Fault}, attempt {Attempt}", act.By.Person, act.From, fault, attempt);
            }
            catch
            {
                context.ChangeTracker.Clear();
                throw;
            }
            finally
            {
                gate.Leave();
            }
        }
    }

    /// <summary>What the clerk is told; null to run it again or let the exception through.</summary>
    private Refusal? Answer(StorageFault fault, int attempt)
    {
        switch (fault)
        {
            case StorageFault.Busy:
                return StorageRefusals.Busy;
            case StorageFault.Full:
                health.Failed("The disk of the office's records is full.", forGood: false);
                return StorageRefusals.NotSaved;
            case StorageFault.Broken:
                health.Failed("The disk of the office's records failed; nothing is written until TaxCounter is started again.", forGood: true);
                return StorageRefusals.NotSaved;
            case StorageFault.Disconnected when attempt >= MostAttempts:
                return StorageRefusals.Unsure;
            default:
                return null;
        }
    }

    private async Task<Result<T>> Once<T>(Func<Task<Result<T>>> work, TimeSpan left)
    {
        context.ChangeTracker.Clear();
        context.BeforeSave = null; // of an attempt before this one
        context.WhyNotSave = null;
        context.Database.AutoSavepointsEnabled = false; // all or nothing: there is no half to go back to
        await context.Database.OpenConnectionAsync();
        try
        {
            await using var transaction = await Begin(left);
            var result = await work();
            if (result.Refusal is null && await context.AskWhyNotSave() is { } no)
            {
                result = no;
            }

            if (result.Refusal is null)
            {
                await context.SaveChangesAsync();
                await transaction.CommitAsync();
            }
            else
            {
                await transaction.RollbackAsync();
                context.ChangeTracker.Clear();
            }

            return result;
        }
        finally
        {
            await context.Database.CloseConnectionAsync();
        }
    }

    private async Task<IDbContextTransaction> Begin(TimeSpan left)
    {
        if (context.Database.GetDbConnection() is SqliteConnection sqlite)
        {
            // The provider counts whole seconds and takes 0 for "for ever".
            sqlite.DefaultTimeout = Math.Max(1, (int)left.TotalSeconds);
            var immediate = sqlite.BeginTransaction(deferred: false);
            return await context.Database.UseTransactionAsync(immediate)
                ?? throw new UnreachableException("The given transaction did not become the current one.");
        }

        var transaction = await context.Database.BeginTransactionAsync(IsolationLevel.ReadCommitted);
        await context.Database.ExecuteSqlAsync($"""UPDATE "AuditHead" SET "Sequence" = "Sequence" WHERE "Id" = 1""");
        return transaction;
    }
}
