using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace TaxCounter.Data.Storage;

/// <summary>
/// The one connection that writes to a SQLite file, kept open from act to act so that its prepared statements last. Whoever has the turn at the gate uses it; after
/// anything that went wrong it is given up, and the next act opens another.
/// </summary>
internal sealed class WriterConnection : IAsyncDisposable
{
    private WriterConnection(TaxCounterContext context) => Context = context;

    /// <summary>The context that commits.</summary>
    public TaxCounterContext Context { get; }

    /// <summary>The connection itself.</summary>
    public SqliteConnection Connection => (SqliteConnection)Context.Database.GetDbConnection();

    /// <summary>Opens one.</summary>
    public static async Task<WriterConnection> Open(IDbContextFactory<TaxCounterContext> contexts)
    {
        var writer = new WriterConnection(await contexts.CreateDbContextAsync());
        try
        {
            await writer.Context.Database.OpenConnectionAsync();
            return writer;
        }
        catch
        {
            await writer.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        try
        {
            PreparedStatements.Forget(Connection);
            await Context.Database.CloseConnectionAsync();
        }
        catch (Exception exception) when (exception is SqliteException or InvalidOperationException)
        {
            SqliteConnection.ClearPool(Connection);
        }
        finally
        {
            await Context.DisposeAsync();
        }
    }
}
