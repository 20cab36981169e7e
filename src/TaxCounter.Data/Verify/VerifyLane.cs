using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using TaxCounter.Data.Audit;
using TaxCounter.Data.Storage;

namespace TaxCounter.Data.Verify;

/// <summary>A connection that <c>verify</c> reads on. It sees one moment of the records, from its beginning to its end.</summary>
internal sealed class VerifyLane(TaxCounterContext context, CancellationToken stop) : IAsyncDisposable
{
    private IDbContextTransaction? _moment;
    private SqliteInterrupt? _interrupt;

    /// <summary>Where it reads.</summary>
    public TaxCounterContext Context => context;

    /// <summary>The last entry of the audit trail in its moment; every act has one.</summary>
    public long Head { get; private set; }

    /// <summary>Opens it and holds the moment.</summary>
    public async Task Open()
    {
        await context.Database.OpenConnectionAsync(stop);
        if (context.Database.GetDbConnection() is SqliteConnection sqlite)
        {
            _moment = await context.Database.UseTransactionAsync(sqlite.BeginTransaction(IsolationLevel.Serializable, deferred: true), stop);
            _interrupt = new SqliteInterrupt(sqlite, stop);
        }
        else
        {
            _moment = await context.Database.BeginTransactionAsync(IsolationLevel.Snapshot, stop);
        }

        Head = await context.Set<AuditHead>().AsNoTracking().Select(h => h.Sequence).SingleOrDefaultAsync(stop);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await (_interrupt?.DisposeAsync() ?? ValueTask.CompletedTask);
        await (_moment?.DisposeAsync() ?? ValueTask.CompletedTask);
        context.ChangeTracker.Clear();
        await context.Database.CloseConnectionAsync();
    }
}
