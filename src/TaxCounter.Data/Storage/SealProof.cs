using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Storage;

/// <summary>Compares rows with their seals, as they are stored.</summary>
internal static class SealProof
{
    private const int RowsToKnowKeysBy = 5;

    /// <summary>Why the keys that are here cannot be those of the records: missing, or of another office. Null where a row holds, or none is sealed yet.</summary>
    public static async Task<Refusal?> WhyNotKeysAsync(TaxCounterContext context, ISealKey keys, string location)
    {
        var looked = 0;
        byte[]? key = null;
        await context.Database.OpenConnectionAsync();
        try
        {
            foreach (var table in SealedTable.All(context.Model))
            {
                await using var command = Rows(context, table);
                await using var reader = await command.ExecuteReaderAsync();
                if (!await reader.ReadAsync() || reader.IsDBNull(table.Columns.Count))
                {
                    continue;
                }

                if (Holds(table, reader, new SealWriter(), key ??= keys.Read()))
                {
                    return null;
                }

                if (++looked == RowsToKnowKeysBy)
                {
                    break;
                }
            }
        }
        catch (InvalidOperationException missing)
        {
            return StorageRefusals.TaxIdKeys(missing.Message);
        }
        finally
        {
            await context.Database.CloseConnectionAsync();
        }

        return looked == 0 ? null : StorageRefusals.TaxIdKeys($"The tax ID key file, {location}, belongs to other records: no row that was looked at is sealed with its key. Restore the key file that belongs to these records.");
    }

    /// <summary>The question for all rows of a table: its columns in their order, then the seal.</summary>
    public static DbCommand Rows(TaxCounterContext context, SealedTable table)
    {
        var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandTimeout = 0;
#pragma warning disable CA2100 // Names of tables and columns come from the mapping, never from outside.
        command.CommandText = $"""SELECT {string.Join(", ", table.Columns.Select(c => $"\"{c.Name}\""))}, "{SealedRows.Column}" FROM "{table.Name}" """;
#pragma warning restore CA2100
        return command;
    }

    /// <summary>Whether the row that a reader is at is as it was written.</summary>
    public static bool Holds(SealedTable table, DbDataReader reader, SealWriter writer, byte[] key)
    {
        if (reader.IsDBNull(table.Columns.Count))
        {
            return false;
        }

        try
        {
            return table.SealOf(key, reader, writer).AsSpan().SequenceEqual(reader.GetFieldValue<byte[]>(table.Columns.Count));
        }
        catch (Exception exception) when (exception is FormatException or InvalidCastException or OverflowException or ArgumentException)
        {
            return false;
        }
    }
}
