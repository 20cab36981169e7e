using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Accounts;

/// <summary>
/// Finds out before the first customer comes whether the tax ids can be opened (<see cref="FindFaultAsync"/>), and for <c>verify</c> whether every key that sealed
/// one is there and opens what it sealed (V51).
/// </summary>
public sealed class TaxIdKeyCheck(TaxIdKeyFile file) : IVerifyCheck
{
    private const int SampleOfEachKey = 3;

    /// <summary>Null when the key file opens what is stored, or nothing is stored yet that it was needed for.</summary>
    public static async Task<Refusal?> FindFaultAsync(TaxCounterContext context, TaxIdKeyFile file)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(file);
        foreach (var column in Columns(context))
        {
            if ((await ReadAsync(context, column, "", 1, default)).FirstOrDefault() is { } first && WhyNotOpen(first, new TaxIdVault(file)) is { } why)
            {
                return StorageRefusals.TaxIdKeys(why);
            }
        }

        return null;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<Finding>> RunAsync(TaxCounterContext context, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(context);
        var vault = new TaxIdVault(file);
        List<Finding> found = [];
        foreach (var column in Columns(context))
        {
            foreach (var key in await KeysAsync(context, column, stop))
            {
                var bad = (await SampleAsync(context, column, key, stop)).Select(one => WhyNotOpen(one, vault)).OfType<string>().ToList();
                if (bad.Count > 0)
                {
                    found.Add(new Finding("V51", bad.Count, $"{column.Table}: {bad[0]}"));
                }
            }
        }

        return found;
    }

    private static string? WhyNotOpen(Stored one, TaxIdVault vault)
    {
        try
        {
            var digits = vault.Reveal(new ProtectedTaxId(one.Sealed));
            return one.Hash is { } hash && !hash.AsSpan().SequenceEqual(vault.Index(digits))
                ? "A tax ID is found by another number than its own. The key file belongs to another office, or the stored value was changed."
                : null;
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            return exception.Message;
        }
    }

    /// <summary>Where sealed tax ids are stored, whether in the record or in a part of it, and where the hash is that they are found by.</summary>
    private static IEnumerable<Place> Columns(TaxCounterContext context)
    {
        foreach (var type in context.Model.GetEntityTypes().Where(t => t.GetTableName() is not null))
        {
            var table = StoreObjectIdentifier.Table(type.GetTableName()!, type.GetSchema());
            foreach (var property in type.GetFlattenedDeclaredProperties().Where(p => p.ClrType == typeof(ProtectedTaxId)))
            {
                yield return new Place(table.Name, property.GetColumnName(table)!, property.DeclaringType.FindProperty("SearchHash")?.GetColumnName(table));
            }
        }
    }

    private static Task<List<Stored>> SampleAsync(TaxCounterContext context, Place place, byte[] key, CancellationToken stop) =>
        ReadAsync(context, place, $"""AND SUBSTRING("{place.Column}", 1, 5) = {(context.Database.IsSqlite() ? $"x'{Convert.ToHexString(key)}'" : $"0x{Convert.ToHexString(key)}")}""", SampleOfEachKey, stop);

    /// <summary>The beginnings of what is stored: the form and the key of each.</summary>
    private static async Task<List<byte[]>> KeysAsync(TaxCounterContext context, Place place, CancellationToken stop)
    {
        List<byte[]> keys = [];
        await using var command = Command(context, $"""SELECT DISTINCT SUBSTRING("{place.Column}", 1, 5) FROM "{place.Table}" WHERE "{place.Column}" IS NOT NULL""");
        await using var reader = await command.ExecuteReaderAsync(stop);
        while (await reader.ReadAsync(stop))
        {
            keys.Add(reader.GetFieldValue<byte[]>(0));
        }

        return keys;
    }

    /// <summary>Asked of the database itself: EF Core takes a query for byte[] to be one for a list of numbers.</summary>
    private static async Task<List<Stored>> ReadAsync(TaxCounterContext context, Place place, string where, int most, CancellationToken stop)
    {
        await context.Database.OpenConnectionAsync(stop);
        try
        {
            List<Stored> found = [];
            await using var command = Command(context, $"""SELECT "{place.Column}", {(place.Hash is { } hash ? $"\"{hash}\"" : "NULL")} FROM "{place.Table}" WHERE "{place.Column}" IS NOT NULL {where}""");
            await using var reader = await command.ExecuteReaderAsync(stop);
            while (found.Count < most && await reader.ReadAsync(stop))
            {
                found.Add(new Stored(reader.GetFieldValue<byte[]>(0), reader.IsDBNull(1) ? null : reader.GetFieldValue<byte[]>(1)));
            }

            return found;
        }
        finally
        {
            await context.Database.CloseConnectionAsync();
        }
    }

    private static DbCommand Command(TaxCounterContext context, string text)
    {
        var command = context.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // Names of tables and columns come from the mapping, never from outside.
        command.CommandText = text;
#pragma warning restore CA2100
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        return command;
    }

    private sealed record Place(string Table, string Column, string? Hash);

    private sealed record Stored(byte[] Sealed, byte[]? Hash);
}
