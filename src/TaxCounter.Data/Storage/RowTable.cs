using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Update;

namespace TaxCounter.Data.Storage;

/// <summary>A table that only grows, as the mapping says it is stored.</summary>
internal sealed class RowTable
{
    private RowTable(IEntityType type, IReadOnlyList<Column> columns)
    {
        Type = type;
        Columns = columns;
        Name = type.GetTableName()!;
    }

    public IEntityType Type { get; }

    public string Name { get; }

    public IReadOnlyList<Column> Columns { get; }

    /// <summary>The table of a type; null where its rows are not written this way: it does not only grow, shares its table, or leaves something to the database.</summary>
    public static RowTable? Of(IEntityType type)
    {
        if (!AppendOnlyTables.IsMarked(type) || type.GetTableMappings().Take(2).Count() != 1 || type.GetTableMappings().Single().Table.EntityTypeMappings.Count() != 1
            || type.GetComplexProperties().Any(c => c.IsCollection))
        {
            return null;
        }

        var properties = type.GetFlattenedProperties().ToList();
        return properties.Exists(p => p.ValueGenerated != ValueGenerated.Never || p.GetComputedColumnSql() is not null)
            ? null
            : new RowTable(type, [.. properties.Select(p => new Column(p))]);
    }

    /// <summary>The statement that adds some rows.</summary>
    public DbCommand Insert(DbConnection connection, int rows)
    {
        var command = connection.CreateCommand();
        var values = Enumerable.Range(0, rows).Select(r => $"({string.Join(", ", Columns.Select((_, c) => $"@p{(r * Columns.Count) + c}"))})");
#pragma warning disable CA2100 // Names of tables and columns come from the mapping, never from outside.
        command.CommandText = $"""INSERT INTO "{Name}" ({string.Join(", ", Columns.Select(c => $"\"{c.Name}\""))}) VALUES {string.Join(", ", values)}""";
#pragma warning restore CA2100
        for (var i = 0; i < rows * Columns.Count; i++)
        {
            command.Parameters.Add(Columns[i % Columns.Count].Parameter(command, $"@p{i}"));
        }

        return command;
    }

    internal sealed class Column(IProperty property)
    {
        private readonly RelationalTypeMapping _mapping = property.GetRelationalTypeMapping();

        public string Name { get; } = property.GetColumnName();

        public object? Of(IUpdateEntry row)
        {
            var value = row.GetCurrentValue(property);
            return value is null || _mapping.Converter is null ? value : _mapping.Converter.ConvertToProvider(value);
        }

        public DbParameter Parameter(DbCommand command, string name) => _mapping.CreateParameter(command, name, null, nullable: true);
    }
}
