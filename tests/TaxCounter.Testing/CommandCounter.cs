using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace TaxCounter.Testing;

/// <summary>
/// Counts what an act asks of the database: its commands, and its durable commits (a transaction that was committed after it wrote, or a statement that wrote
/// outside of one). Registered as an interceptor of the records.
/// </summary>
public sealed class CommandCounter : IDbCommandInterceptor, IDbTransactionInterceptor
{
    private readonly Lock _lock = new();
    private readonly List<string> _sent = [];
    private int _commits;

    /// <summary>The commands since <see cref="Clear"/>, in order.</summary>
    public IReadOnlyList<string> Sent
    {
        get
        {
            lock (_lock)
            {
                return [.. _sent];
            }
        }
    }

    /// <summary>The durable commits since <see cref="Clear"/>.</summary>
    public int Commits => Volatile.Read(ref _commits);

    /// <summary>Begins again.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            _sent.Clear();
            _commits = 0;
        }
    }

    /// <inheritdoc/>
    public ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) => new(Count(command, result));

    /// <inheritdoc/>
    public InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) => Count(command, result);

    /// <inheritdoc/>
    public ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) => new(Count(command, result));

    /// <inheritdoc/>
    public InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result) => Count(command, result);

    /// <inheritdoc/>
    public ValueTask<InterceptionResult<object>> ScalarExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default) => new(Count(command, result));

    /// <inheritdoc/>
    public InterceptionResult<object> ScalarExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<object> result) => Count(command, result);

    /// <inheritdoc/>
    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _commits);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => Interlocked.Increment(ref _commits);

    private T Count<T>(DbCommand command, T result)
    {
        lock (_lock)
        {
            _sent.Add(command.CommandText);
            _commits += command.Transaction is null && !command.CommandText.TrimStart().StartsWith("SELECT", StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        }

        return result;
    }
}
