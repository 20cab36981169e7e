using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace TaxCounter.Data.Storage;

/// <summary>
/// Adds many new rows of one table with one prepared statement, as the mapping says they are stored. For imports only: EF Core's own saving watches every
/// row and takes some ten times as long. Belongs inside a transaction; what is added is not tracked.
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

        var type = context.Model.FindEntityType(typeof(T)) ?? throw new InvalidOperationException($"{typeof(T).Name} is not mapped.");
        Column[] columns = [.. type.GetProperties().Select(p => new Column(p))];
        var atOnce = context.Database.IsSqlite() ? 1 : Math.Max(1, MostParameters / columns.Length);
        DbCommand? command = null;
        try
        {
            foreach (var some in rows.Chunk(atOnce))
            {
                if (command is null || command.Parameters.Count != some.Length * columns.Length)
                {
                    await (command?.DisposeAsync() ?? ValueTask.CompletedTask);
                    command = Prepare(context, type, columns, some.Length);
                }

                Fill(command, columns, some);
                await command.ExecuteNonQueryAsync(stop);
            }
        }
        finally
        {
            await (command?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
    }

    private static void Fill<T>(DbCommand command, Column[] columns, T[] rows)
        where T : class
    {
        var at = 0;
        foreach (var row in rows)
        {
            foreach (var column in columns)
            {
                command.Parameters[at++].Value = column.Of(row) ?? DBNull.Value;
            }
        }
    }

    private static DbCommand Prepare(TaxCounterContext context, IEntityType type, Column[] columns, int rows)
    {
        var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction() ?? throw new InvalidOperationException("Rows are only added inside a transaction.");
        var values = Enumerable.Range(0, rows).Select(r => $"({string.Join(", ", columns.Select((_, c) => $"@p{(r * columns.Length) + c}"))})");
#pragma warning disable CA2100 // Names of tables and columns come from the mapping, never from outside.
        command.CommandText = $"""INSERT INTO "{type.GetTableName()}" ({string.Join(", ", columns.Select(c => $"\"{c.Name}\""))}) VALUES {string.Join(", ", values)}""";
#pragma warning restore CA2100
        for (var i = 0; i < rows * columns.Length; i++)
        {
            command.Parameters.Add(columns[i % columns.Length].Parameter(command, $"@p{i}"));
        }

        return command;
    }

    private sealed class Column(IProperty property)
    {
        private readonly RelationalTypeMapping _mapping = property.GetRelationalTypeMapping();

        public string Name { get; } = property.GetColumnName();

        public object? Of(object row)
        {
            var value = property.GetGetter().GetClrValue(row);
            return value is null || _mapping.Converter is null ? value : _mapping.Converter.ConvertToProvider(value);
        }

        public DbParameter Parameter(DbCommand command, string name) => _mapping.CreateParameter(command, name, null, nullable: true);
    }
}
