using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using TaxCounter.Data.Storage;

namespace TaxCounter.House.Tests;

/// <summary>The tables of the records on SQL Server, with the type of each column; what a statement may name.</summary>
internal sealed class TransactSqlNames
{
    public TransactSqlNames(TaxCounterContext context)
    {
        var model = context.GetService<IDesignTimeModel>().Model.GetRelationalModel();
        Tables = model.Tables.ToDictionary(t => t.Name, t => t.Columns.ToDictionary(c => c.Name, c => c.StoreType));
        Collations = [.. model.Tables.SelectMany(t => t.Columns.Where(c => c.StoreType.Contains("char", StringComparison.Ordinal)).Select(c => ($"{t.Name}.{c.Name}", c.Collation)))];
    }

    /// <summary>Columns by table.</summary>
    public IReadOnlyDictionary<string, Dictionary<string, string>> Tables { get; }

    /// <summary>Every column of text, with its collation.</summary>
    public IReadOnlyList<(string Column, string? Collation)> Collations { get; }
}
