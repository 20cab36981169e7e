using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace TaxCounter.Data.Storage;

/// <summary>
/// Adds or changes many rows of one table with one prepared statement, as the mapping says they are stored. For imports only: EF Core's own saving watches every
/// row and takes some ten times as long. Belongs inside a transaction; what is written is not tracked, and gets a new version like any other record.
/// </summary>
internal static class BulkRows
{
    // SQL Server takes 2,100 parameters at most.
    private const int MostParameters = 1_800;

    /// <summary>Adds them.</summary>
    public static async Task AddAsync<T>(TaxCounterContext context, IReadOnlyList<T> rows, CancellationToken stop)
        where T : class
    {
        if (rows.Count == 0)
        {
            return;
        }

        var table = BulkTable.Of(context.Model.FindEntityType(typeof(T)) ?? throw new InvalidOperationException($"{typeof(T).Name} is not mapped."));
        var (connection, transaction) = Inside(context);
        if (connection is SqliteConnection sqlite)
        {
            using var statement = new BulkStatement(sqlite, table.Insert(1));
            foreach (var row in rows)
            {
                stop.ThrowIfCancellationRequested();
                Bind(statement, [.. table.Columns.Select(c => c.New(row)), .. table.SealOf(row, context.Seals)]);
                statement.Run();
            }

            return;
        }

        foreach (var some in rows.Chunk(Math.Max(1, MostParameters / (table.Columns.Length + 1))))
        {
            await using var command = Command(connection, transaction, table.Insert(some.Length));
            foreach (var row in some)
            {
                Array.ForEach(table.Columns, c => Give(command, c, c.New(row)));
                GiveSeal(command, table.SealOf(row, context.Seals));
            }

            await command.ExecuteNonQueryAsync(stop);
        }
    }

    /// <summary>Changes some columns of them, each row only where it still has the version that was read.</summary>
    /// <exception cref="DbUpdateConcurrencyException">One has not.</exception>
    public static async Task ChangeAsync<T>(TaxCounterContext context, IReadOnlyList<T> rows, IReadOnlyList<string> properties, CancellationToken stop)
        where T : class
    {
        if (rows.Count == 0)
        {
            return;
        }

        var table = BulkTable.Of(context.Model.FindEntityType(typeof(T)) ?? throw new InvalidOperationException($"{typeof(T).Name} is not mapped."));
        BulkColumn[] set = [.. table.Columns.Where(c => c.IsVersion || properties.Contains(c.Property.Name))], where = [.. table.Columns.Where(c => c.IsKey || c.IsVersion)];
        var (connection, transaction) = Inside(context);
        if (connection is SqliteConnection sqlite)
        {
            using var statement = new BulkStatement(sqlite, table.Update(set, where));
            foreach (var row in rows)
            {
                stop.ThrowIfCancellationRequested();
                Bind(statement, [.. set.Select(c => c.New(row)), .. table.SealOf(row, context.Seals), .. where.Select(c => c.Of(row))]);
                Changed(table, statement.Run());
            }

            return;
        }

        foreach (var row in rows)
        {
            await using var command = Command(connection, transaction, table.Update(set, where));
            Array.ForEach(set, c => Give(command, c, c.New(row)));
            GiveSeal(command, table.SealOf(row, context.Seals));
            Array.ForEach(where, c => Give(command, c, c.Of(row)));
            Changed(table, await command.ExecuteNonQueryAsync(stop));
        }
    }

    private static void Changed(BulkTable table, int rows)
    {
        if (rows != 1)
        {
            throw new DbUpdateConcurrencyException($"A row of {table.Name} is no longer as it was read.");
        }
    }

    private static (DbConnection Connection, DbTransaction Transaction) Inside(TaxCounterContext context) => (context.Database.GetDbConnection(),
        context.Database.CurrentTransaction?.GetDbTransaction() ?? throw new InvalidOperationException("Rows are only written inside a transaction."));

    private static DbCommand Command(DbConnection connection, DbTransaction transaction, string text)
    {
        var command = connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // Names of tables and columns come from the mapping, never from outside.
        command.CommandText = text;
#pragma warning restore CA2100
        return command;
    }

    private static void Bind(BulkStatement statement, object?[] values) => Array.ForEach(values, statement.Bind);

    private static void GiveSeal(DbCommand command, IEnumerable<object?> seals)
    {
        foreach (var seal in seals)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = $"@p{command.Parameters.Count}";
            parameter.DbType = System.Data.DbType.Binary;
            parameter.Value = seal ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }
    }

    private static void Give(DbCommand command, BulkColumn column, object? value)
    {
        var parameter = column.Parameter(command, $"@p{command.Parameters.Count}");
        parameter.Value = value ?? DBNull.Value;
        command.Parameters.Add(parameter);
    }
}
