using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace TaxCounter.Testing;

/// <summary>The line to the records that breaks before one statement of an act, and stays broken for the rest of it, as when the program is killed there.</summary>
public sealed class BrokenLine : DbCommandInterceptor, IDbTransactionInterceptor
{
    private int _left = int.MaxValue;

    /// <summary>Whether it broke since it was last set.</summary>
    public bool Broke { get; private set; }

    /// <summary>Breaks before the statement of this number, from now on; the commit counts as one.</summary>
    public void BreakBefore(int statement) => (_left, Broke) = (statement - 1, false);

    /// <summary>Never breaks.</summary>
    public void Mend() => _left = int.MaxValue;

    /// <inheritdoc/>
    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) => new(Next(result));

    /// <inheritdoc/>
    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) => Next(result);

    /// <inheritdoc/>
    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) => new(Next(result));

    /// <inheritdoc/>
    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result) => Next(result);

    /// <inheritdoc/>
    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default) => new(Next(result));

    /// <inheritdoc/>
    public override InterceptionResult<object> ScalarExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<object> result) => Next(result);

    /// <inheritdoc/>
    public ValueTask<InterceptionResult> TransactionCommittingAsync(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) => new(Next(result));

    private T Next<T>(T result)
    {
        if (_left == int.MaxValue)
        {
            return result;
        }

        if (_left-- > 0)
        {
            return result;
        }

        Broke = true;
        throw new BrokenLineException();
    }
}

/// <summary>What the records answer after the program is killed: nothing.</summary>
public sealed class BrokenLineException() : Exception("The program was killed here.");
