using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
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
            // Names of tables and columns come from the mapping, never from outside.
            var column = property.GetColumnName();
            var table = property.DeclaringType.GetTableName();
            await context.Database.OpenConnectionAsync();
            await using var command = context.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"""SELECT MIN("{column}") FROM "{table}" WHERE "{column}" IS NOT NULL""";
            if (await command.ExecuteScalarAsync() is byte[] bytes)
            {
                return new ProtectedTaxId(bytes);
            }
        }

        return null;
    }
}
