using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Accounts;

/// <summary>Finds out before the first customer comes whether the tax ids can be opened.</summary>
public static class TaxIdKeyCheck
{
    /// <summary>Null when the key file opens what is stored, or nothing is stored yet.</summary>
    public static async Task<Refusal?> FindFaultAsync(TaxCounterContext context, TaxIdKeyFile file)
    {
        if (await AnyStoredAsync(context) is not { } stored)
        {
            return null;
        }

        try
        {
            new TaxIdVault(file).Reveal(stored);
            return null;
        }
        catch (InvalidOperationException exception)
        {
            return StorageRefusals.TaxIdKeys(exception.Message);
        }
    }

    private static async Task<ProtectedTaxId?> AnyStoredAsync(TaxCounterContext context)
    {
        foreach (var property in context.Model.GetEntityTypes().SelectMany(e => e.GetDeclaredProperties()).Where(p => p.ClrType == typeof(ProtectedTaxId)))
        {
            if (await FirstAsync(context, property.DeclaringType.GetTableName()!, property.GetColumnName()) is { } bytes)
            {
                return new ProtectedTaxId(bytes);
            }
        }

        return null;
    }

    /// <summary>Asked of the database itself: EF Core takes a query for byte[] to be one for a list of numbers.</summary>
    private static async Task<byte[]?> FirstAsync(TaxCounterContext context, string table, string column)
    {
        await context.Database.OpenConnectionAsync();
        try
        {
            await using var command = context.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // Names of tables and columns come from the mapping, never from outside.
            command.CommandText = $"""SELECT "{column}" FROM "{table}" WHERE "{column}" IS NOT NULL""";
#pragma warning restore CA2100
            command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
            return await command.ExecuteScalarAsync() as byte[];
        }
        finally
        {
            await context.Database.CloseConnectionAsync();
        }
    }
}
