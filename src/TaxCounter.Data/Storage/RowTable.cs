using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Update;

namespace TaxCounter.Data.Storage;

/// <summary>A table as the mapping says it is stored, and which of its rows <see cref="RowWriter"/> can write.</summary>
internal sealed class RowTable
{
    private const int MostColumns = 64; // which of them changed is a mask of bits
    private static readonly ConditionalWeakTable<IEntityType, RowTable> _tables = [];
    private readonly bool _isPlain;
    private readonly bool _isAlone;
    private readonly Column[] _keys;
    private readonly Column[] _tokens;
    private readonly ulong _changeable;

    private RowTable(IEntityType type)
    {
        Type = type;
        Name = type.GetTableName() ?? "";
        OnlyGrows = AppendOnlyTables.IsMarked(type);
        Needs = [.. type.GetForeignKeys().Select(k => k.PrincipalEntityType).Where(p => p != type)];
        List<IProperty> properties = [.. type.GetFlattenedProperties()];
        var mappings = type.GetTableMappings().ToList();
        _isPlain = mappings.Count == 1 && properties.Count <= MostColumns && !type.IsMappedToJson() && !type.GetComplexProperties().Any(c => c.IsCollection)
            && !properties.Exists(p => p.ValueGenerated != ValueGenerated.Never || p.GetComputedColumnSql() is not null || p.DeclaringType.IsMappedToJson());
        Sharing = mappings.Count == 1 ? [.. mappings[0].Table.EntityTypeMappings.Select(m => m.TypeBase).OfType<IEntityType>().Where(t => t != type)] : [];
        _isAlone = mappings.Count == 1 && mappings[0].Table.EntityTypeMappings.Count() == 1;
        Columns = _isPlain ? [.. properties.Select(p => new Column(p))] : [];
        _keys = [.. Columns.Where(c => c.Property.IsPrimaryKey())];
        _tokens = [.. Columns.Where(c => c.Property.IsConcurrencyToken)];
        for (var i = 0; i < Columns.Count; i++)
        {
            // What other rows or an index of single values could object to is left to EF Core, which sorts such changes.
            _changeable |= Columns[i].Property is var p && (p.IsKey() || p.IsForeignKey() || p.GetContainingIndexes().Any(x => x.IsUnique)) ? 0 : 1UL << i;
        }
    }

    /// <summary>The type it holds.</summary>
    public IEntityType Type { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its columns; none where its rows are left to EF Core.</summary>
    public IReadOnlyList<Column> Columns { get; }

    /// <summary>Whether the database refuses to change its rows.</summary>
    public bool OnlyGrows { get; }

    /// <summary>The types whose rows its own point to.</summary>
    public HashSet<IEntityType> Needs { get; }

    /// <summary>Other types in the same table.</summary>
    public IReadOnlyList<IEntityType> Sharing { get; }

    /// <summary>That of a type.</summary>
    public static RowTable Of(IEntityType type) => _tables.GetValue(type, t => new RowTable(t));

    /// <summary>Whether a row can be written as it is: a new one, or one that changed in columns nobody else minds.</summary>
    public bool Takes(IUpdateEntry row) => _isPlain && (row.EntityState == EntityState.Added ? _isAlone : row.EntityState == EntityState.Modified && _keys.Length > 0 && (Changed(row) & ~_changeable) == 0);

    /// <summary>The columns that changed, one bit each.</summary>
    public ulong Changed(IUpdateEntry row)
    {
        var changed = 0UL;
        for (var i = 0; i < Columns.Count; i++)
        {
            changed |= row.IsModified(Columns[i].Property) ? 1UL << i : 0;
        }

        return changed;
    }

    /// <summary>The values of a row for <see cref="Update"/>: what changed, then its key and the version it had.</summary>
    public IEnumerable<object?> Values(IUpdateEntry row, ulong changed) =>
        [.. Columns.Where((_, i) => (changed & 1UL << i) != 0).Select(c => c.Of(row)), .. _keys.Select(c => c.Of(row)), .. _tokens.Select(c => c.Before(row))];

    /// <summary>The statement that adds some rows.</summary>
    public DbCommand Insert(DbConnection connection, int rows)
    {
        var values = Enumerable.Range(0, rows).Select(r => $"({string.Join(", ", Columns.Select((_, c) => $"@p{(r * Columns.Count) + c}"))})");
        var text = $"""INSERT INTO "{Name}" ({string.Join(", ", Columns.Select(c => $"\"{c.Name}\""))}) VALUES {string.Join(", ", values)}""";
        return Command(connection, text, Enumerable.Range(0, rows).SelectMany(_ => Columns));
    }

    /// <summary>The statement that changes some columns of one row, where it still has its version.</summary>
    public DbCommand Update(DbConnection connection, ulong changed)
    {
        List<Column> set = [.. Columns.Where((_, i) => (changed & 1UL << i) != 0)], where = [.. _keys, .. _tokens];
        var text = $"""UPDATE "{Name}" SET {string.Join(", ", set.Select((c, i) => $"\"{c.Name}\" = @p{i}"))} WHERE {string.Join(" AND ", where.Select((c, i) => $"\"{c.Name}\" = @p{set.Count + i}"))}""";
        return Command(connection, text, set.Concat(where));
    }

    private static DbCommand Command(DbConnection connection, string text, IEnumerable<Column> parameters)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Names of tables and columns come from the mapping, never from outside.
        command.CommandText = text;
#pragma warning restore CA2100
        foreach (var column in parameters)
        {
            command.Parameters.Add(column.Parameter(command, $"@p{command.Parameters.Count}"));
        }

        return command;
    }

    /// <summary>One column.</summary>
    internal sealed class Column(IProperty property)
    {
        private readonly RelationalTypeMapping _mapping = property.GetRelationalTypeMapping();

        // A signature that is missing: its columns are empty, whatever values they would begin with.
        private readonly IComplexProperty? _part = property.DeclaringType is IComplexType { ComplexProperty: { IsNullable: true } part } ? part : null;

        public IProperty Property => property;

        public string Name { get; } = property.GetColumnName();

        public object? Of(IUpdateEntry row) => _part is not null && row.GetCurrentValue(_part) is null ? null : Stored(row.GetCurrentValue(property));

        public object? Before(IUpdateEntry row) => Stored(row.GetOriginalValue(property));

        public DbParameter Parameter(DbCommand command, string name) => _mapping.CreateParameter(command, name, null, nullable: true);

        private object? Stored(object? value) => value is null || _mapping.Converter is null ? value : _mapping.Converter.ConvertToProvider(value);
    }
}
