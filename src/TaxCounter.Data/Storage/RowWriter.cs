using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Update;

namespace TaxCounter.Data.Storage;

/// <summary>
/// Writes the new rows of tables that only grow by statements that are prepared once for each connection: most rows of an act on money are of this kind, and EF
/// Core would write the text of each of them anew. Belongs inside a transaction; for everything else, <see cref="RecordDatabase"/> leaves the work to EF Core.
/// </summary>
internal static class RowWriter
{
    // SQL Server takes 2,100 parameters at most.
    private const int MostParameters = 1_800;
    private static readonly ConditionalWeakTable<SqliteConnection, Dictionary<IEntityType, DbCommand>> _prepared = [];

    /// <summary>Writes rows of one table.</summary>
    public static async Task WriteAsync(TaxCounterContext context, RowTable table, IReadOnlyList<IUpdateEntry> rows, CancellationToken stop)
    {
        var atOnce = context.Database.IsSqlite() ? 1 : Math.Max(1, MostParameters / table.Columns.Count);
        foreach (var some in rows.Chunk(atOnce))
        {
            var command = Command(context, table, some.Length);
            try
            {
                var at = 0;
                foreach (var row in some)
                {
                    foreach (var column in table.Columns)
                    {
                        command.Parameters[at++].Value = column.Of(row) ?? DBNull.Value;
                    }
                }

                await command.ExecuteNonQueryAsync(stop);
            }
            catch (DbException exception)
            {
                throw new DbUpdateException($"Rows of {table.Name} were not written.", exception, some);
            }
            finally
            {
                if (atOnce > 1)
                {
                    await command.DisposeAsync();
                }
            }
        }
    }

    /// <summary>Lets go of the statements of a connection that is given up.</summary>
    public static void Forget(SqliteConnection connection)
    {
        if (_prepared.TryGetValue(connection, out var prepared))
        {
            _prepared.Remove(connection);
            prepared.Values.ToList().ForEach(c => c.Dispose());
        }
    }

    /// <summary>On SQLite the statement of a table stays prepared as long as its connection is open.</summary>
    private static DbCommand Command(TaxCounterContext context, RowTable table, int rows)
    {
        var connection = context.Database.GetDbConnection();
        var transaction = context.Database.CurrentTransaction?.GetDbTransaction() ?? throw new InvalidOperationException("Rows are only added inside a transaction.");
        if (connection is not SqliteConnection sqlite)
        {
            var one = table.Insert(connection, rows);
            one.Transaction = transaction;
            return one;
        }

        var prepared = _prepared.GetOrCreateValue(sqlite);
        if (!prepared.TryGetValue(table.Type, out var command))
        {
            prepared.Add(table.Type, command = table.Insert(connection, rows));
        }

        command.Transaction = transaction;
        return command;
    }
}
