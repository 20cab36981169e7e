using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;

namespace TaxCounter.Data.Verify;

/// <summary>V50: every row of a table is as this program wrote it, whatever column was changed; what a row could not even be read for is named.</summary>
public static class SealChecks
{
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
        await using var command = SealProof.Rows(context, table);
        await using var reader = await command.ExecuteReaderAsync(stop);
        var writer = new SealWriter();
        while (await reader.ReadAsync(stop))
        {
            if (!SealProof.Holds(table, reader, writer, seals.Key))
            {
                bad++;
                first ??= Sentence(table, reader);
            }
        }

        return first is null ? [] : [new Finding("V50", bad, first + VerifyCheck.More(bad))];
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
