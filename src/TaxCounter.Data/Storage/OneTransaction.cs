using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Storage;

/// <summary>
/// One act, one transaction, one writer at a time. On SQLite acts that wait at the gate share one durable commit, each undone alone where it is refused
/// (<see cref="SharedCommit"/>); on SQL Server each has its own. Inside, whatever was read stays true until the commit.
/// </summary>
public sealed class OneTransaction(TaxCounterContext context, IDbContextFactory<TaxCounterContext> contexts, WriteGate gate, DatabaseOptions options, StorageHealth health, RidingAlong riding, ILogger<OneTransaction> log) : IOneTransaction
{
    private const int MostAttempts = 3;
    private bool _running;

    /// <inheritdoc/>
    public bool MayStand { get; private set; }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">Called inside of itself: an act is one transaction, never two.</exception>
    public Task<Result<T>> Do<T>(CounterAct act, Func<Task<Result<T>>> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        return Only(act, new ActWork<T>(null, work));
    }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">Called inside of itself: an act is one transaction, never two.</exception>
    public Task<Result<T>> Do<TRead, T>(CounterAct act, Func<Task<Result<TRead>>> read, Func<TRead, Task<Result<T>>> work)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(work);
        return Only(act, ActWork<T>.Of(read, work));
    }

    private async Task<Result<T>> Only<T>(CounterAct act, ActWork<T> work)
    {
        ArgumentNullException.ThrowIfNull(act);
        if (_running || context.Database.CurrentTransaction is not null && context.Moment is null)
        {
            throw new InvalidOperationException("A transaction is already running here. An act is one transaction: call the inner work directly.");
        }

        await using var later = await OneMoment.Pause(context);
        var before = MayStand;
        _running = MayStand = true;
        try
        {
            var answer = riding.After(await Attempts(act, work));
            MayStand = before || answer.Refusal is null || answer.Refusal == StorageRefusals.Unsure || answer.Refusal == StorageRefusals.UnsureDisk;
            return answer;
        }
        finally
        {
            _running = false;
            context.Run = null;
        }
    }

    private async Task<Result<T>> Attempts<T>(CounterAct act, ActWork<T> work)
    {
        var since = Stopwatch.GetTimestamp();
        var isAway = false;
        for (var attempt = 1; ; attempt++)
        {
            if (health.IsReadOnly)
            {
                return StorageRefusals.NotSaved;
            }

            var isReady = attempt == 1 && work.ReadAhead is { } read && await ReadAhead(read);

            // Only ever asked where nothing of this act can stand: every attempt before this one ended with an answer, or was looked for and is not there.
            var left = options.Patience - Stopwatch.GetElapsedTime(since);
            if (left <= TimeSpan.Zero || !await gate.Enter(left))
            {
                log.LogWarning("Records {How}: {Person} at {From} was turned away after {Seconds} s", isAway ? "away" : "busy", act.By.Person, act.From, options.Patience.TotalSeconds);
                return isAway ? StorageRefusals.Away : StorageRefusals.Busy;
            }

            var commit = new CommitAnswer();
            await using var turn = Turn();
            try
            {
                var result = await Once(work.Do, isReady, commit, turn, options.Patience - Stopwatch.GetElapsedTime(since));
                health.Worked();
                if (result.Refusal is null || !isReady)
                {
                    return result;
                }

                // Refused by what was read before the turn: the answer is to be that of the moment.
            }
            catch (Exception exception) when (commit.WasSent && exception is not CommitLostException)
            {
                if (await AfterNoAnswer<T>(exception, commit, act, attempt) is { } answer)
                {
                    return answer;
                }
            }
            catch (Exception exception) when (StorageFaults.Of(exception) is not StorageFault.Unknown and var fault)
            {
                context.ChangeTracker.Clear();
                isAway = fault == StorageFault.Disconnected;
                if (health.AnswerTo(fault, isLast: attempt >= MostAttempts) is { } no)
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
        }
    }

    private Turn Turn() => options.Provider == DatabaseProvider.Sqlite ? new SharedTurn(context, gate, contexts, options.CommitTogether) : new OwnTurn(context, gate);

    /// <summary>The commit was sent and its answer was lost: whether the act stands is looked up before anybody is told anything. Null: it does not stand, run it again.</summary>
    private async Task<Result<T>?> AfterNoAnswer<T>(Exception exception, CommitAnswer commit, CounterAct act, int attempt)
    {
        var fault = StorageFaults.Of(exception);
        if (commit.CameBack || commit.IsEmpty && fault != StorageFault.Broken)
        {
            log.LogWarning(exception, "Posted for {Person} at {From}; what failed came after, or there was nothing to commit", act.By.Person, act.From);
            return (Result<T>)commit.Result!;
        }

        var stands = await new LostCommit(context, gate, Turn, options.Patience, log).Stands(commit);
        log.LogError(exception, "No answer to a commit for {Person} at {From}: {Fault}, attempt {Attempt}, stands {Stands}", act.By.Person, act.From, fault, attempt, stands);
        if (fault == StorageFault.Broken)
        {
            health.Failed("The disk of the office's records failed; nothing is written until TaxCounter is started again.", forGood: true);
            return StorageRefusals.UnsureDisk;
        }

        if (stands == true)
        {
            return (Result<T>)commit.Result!;
        }

        context.ChangeTracker.Clear();
        return stands is null ? StorageRefusals.Unsure
            : fault is StorageFault.Full or StorageFault.Busy || fault is StorageFault.Disconnected && attempt >= MostAttempts ? health.AnswerTo(fault, isLast: true)!
            : attempt >= MostAttempts ? StorageRefusals.Busy
            : (Result<T>?)null;
    }

    /// <summary>Reads before the turn, on the context's own connection. False where it must be read inside: refused, or the records are in trouble.</summary>
    private async Task<bool> ReadAhead(Func<Task<bool>> read)
    {
        StartAnew();
        context.Run!.IsAhead = true;
        try
        {
            await context.Database.OpenConnectionAsync();
            return await read();
        }
        catch (Exception exception) when (StorageFaults.Of(exception) is not StorageFault.Unknown)
        {
            return false;
        }
        finally
        {
            context.Run.IsAhead = false;
            await context.Database.CloseConnectionAsync();
        }
    }

    /// <summary>Lets go of whatever was read before, by the request or by an attempt before this one.</summary>
    private void StartAnew()
    {
        context.ChangeTracker.Clear();
        context.Run = new ActRun();
        context.BeforeSave = null;
        context.WhyNotSave = null;
        context.Witness = null;
        context.Database.AutoSavepointsEnabled = false; // all or nothing: there is no half to go back to
    }

    private async Task<Result<T>> Once<T>(Func<bool, Task<Result<T>>> work, bool isReady, CommitAnswer commit, Turn turn, TimeSpan left)
    {
        if (!isReady)
        {
            StartAnew();
        }

        try
        {
            await turn.Begin(left);
            context.Run!.Wrote = false;
            await riding.AddTo(context);
            var result = await work(isReady);
            if (result.Refusal is null && await context.AskWhyNotSave() is { } no)
            {
                result = no;
            }

            if (result.Refusal is null)
            {
                if (!await context.Run!.Holds())
                {
                    throw new DbUpdateConcurrencyException("What was read before the turn has changed since.");
                }

                var row = context.Witness is null ? RowWitness.Of(context) : null;
                await context.SaveChangesAsync();
                await turn.Keep();
                commit.Send(result, context.Witness, row, isEmpty: !context.Run.Wrote);
            }
            else
            {
                await turn.Undo(null);
                context.ChangeTracker.Clear();
            }

            await turn.Leave();
            commit.CameBack = true;
            return result;
        }
        catch (Exception exception) when (!commit.WasSent)
        {
            await turn.Undo(exception);
            throw;
        }
    }
}
