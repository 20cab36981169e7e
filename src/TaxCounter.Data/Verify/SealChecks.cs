using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using TaxCounter.Data.Accounts;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Verify;

/// <summary>V50: every row of a table is as this program wrote it, whatever column was changed; what a row could not even be read for is named.</summary>
public static class SealChecks
{
    private const int RowsToKnowKeysBy = 5;

    /// <summary>Looks through all tables whose rows are sealed, one after the other.</summary>
    public static async Task<IReadOnlyList<Finding>> RunAsync(TaxCounterContext context, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(context);
        await context.Database.OpenConnectionAsync(stop);
        try
        {
            List<Finding> found = [];
            foreach (var table in SealedTable.All(context.Model))
            {
                found.AddRange(await RunAsync(context, table, stop));
            }

            return found;
        }
        finally
        {
            await context.Database.CloseConnectionAsync();
        }
    }

    /// <summary>Looks through one table.</summary>
    internal static async Task<IReadOnlyList<Finding>> RunAsync(TaxCounterContext context, SealedTable table, CancellationToken stop)
    {
        if (context.Seals is not { } seals)
        {
            return [];
        }

        var bad = 0;
        string? first = null;
        await using var command = Rows(context, table);
        await using var reader = await command.ExecuteReaderAsync(stop);
        var writer = new SealWriter();
        while (await reader.ReadAsync(stop))
        {
            if (!Holds(table, reader, writer, seals.Key))
            {
                bad++;
                first ??= Sentence(table, reader);
            }
        }

        return first is null ? [] : [new Finding("V50", bad, first + VerifyCheck.More(bad))];
    }

    /// <summary>Why the keys that are here cannot be those of the records: missing, or of another office. Null where a row holds, or none is sealed yet.</summary>
    internal static async Task<Refusal?> WhyNotKeysAsync(TaxCounterContext context, TaxIdKeyFile file)
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

                if (Holds(table, reader, new SealWriter(), key ??= ((ISealKey)file).Read()))
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

        return looked == 0 ? null : StorageRefusals.TaxIdKeys($"The tax ID key file, {file.Location}, belongs to other records: no row that was looked at is sealed with its key. Restore the key file that belongs to these records.");
    }

    private static DbCommand Rows(TaxCounterContext context, SealedTable table)
    {
        var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandTimeout = 0;
#pragma warning disable CA2100 // Names of tables and columns come from the mapping, never from outside.
        command.CommandText = $"""SELECT {string.Join(", ", table.Columns.Select(c => $"\"{c.Name}\""))}, "{SealedRows.Column}" FROM "{table.Name}" """;
#pragma warning restore CA2100
        return command;
    }

    private static bool Holds(SealedTable table, DbDataReader reader, SealWriter writer, byte[] key)
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

    private static string Sentence(SealedTable table, DbDataReader reader)
    {
        var unreadable = table.Columns.Select((column, i) => (column.Name, Shown: column.Unreadable(reader, i))).FirstOrDefault(c => c.Shown is not null);
        return $"A row of {table.Name} ({Name(table, reader)}) {(reader.IsDBNull(table.Columns.Count) ? "was not written by TaxCounter" : "was changed after TaxCounter wrote it")}"
            + (unreadable.Shown is null ? "." : $": its {unreadable.Name} is {unreadable.Shown}, which TaxCounter does not write.");
    }

    /// <summary>What it is found by: its printed number where it has one, and its key.</summary>
    private static string Name(SealedTable table, DbDataReader reader)
    {
        var keys = table.Type.FindPrimaryKey()!.Properties.Select(p => p.GetColumnName()).ToHashSet(StringComparer.Ordinal);
        var named = table.Columns.Select((column, at) => (column.Name, At: at)).Where(c => c.Name == "Number" || keys.Contains(c.Name));
        return string.Join(", ", named.Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Name} {reader.GetValue(c.At)}")));
    }
}
