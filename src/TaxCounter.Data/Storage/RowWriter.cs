using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Update;

namespace TaxCounter.Data.Storage;

/// <summary>
/// Writes rows by statements that are prepared once for the writer's connection: EF Core would write the text of each of them anew. Belongs inside a transaction;
/// which rows, <see cref="RowPlan"/> says.
/// </summary>
internal static class RowWriter
{
    // SQL Server takes 2,100 parameters at most.
    private const int MostParameters = 1_800;

    /// <summary>Writes the new and the changed rows of one table.</summary>
    public static async Task WriteAsync(TaxCounterContext context, RowTable table, List<IUpdateEntry> rows, CancellationToken stop)
    {
        List<IUpdateEntry> added = [.. rows.Where(r => r.EntityState == EntityState.Added)];
        var atOnce = context.Database.IsSqlite() ? 1 : Math.Max(1, MostParameters / table.Columns.Count);
        foreach (var some in added.Chunk(atOnce))
        {
            var values = some.SelectMany(row => table.Columns.Select(c => c.Of(row)));
            await SendAsync(table, PreparedStatements.Of(context, table.Type, connection => table.Insert(connection, some.Length)), values, some, stop);
        }

        foreach (var row in rows.Where(r => r.EntityState == EntityState.Modified))
        {
            var changed = table.Changed(row);
            var command = PreparedStatements.Of(context, (table.Type, changed), connection => table.Update(connection, changed));
            if (await SendAsync(table, command, table.Values(row, changed), [row], stop) == 0)
            {
                throw new DbUpdateConcurrencyException($"A row of {table.Name} is no longer as it was read.", [row]);
            }
        }
    }

    private static async Task<int> SendAsync(RowTable table, DbCommand command, IEnumerable<object?> values, IReadOnlyList<IUpdateEntry> rows, CancellationToken stop)
    {
        try
        {
            var at = 0;
            foreach (var value in values)
            {
                command.Parameters[at++].Value = value ?? DBNull.Value;
            }

            return await command.ExecuteNonQueryAsync(stop);
        }
        catch (DbException exception)
        {
            throw new DbUpdateException($"Rows of {table.Name} were not written.", exception, rows);
        }
        finally
        {
            await PreparedStatements.Done(command);
        }
    }
}
