using System.Data.Common;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Microsoft.EntityFrameworkCore.Update;

namespace TaxCounter.Data.Storage;

/// <summary>A table whose rows are sealed: its columns, those of the parts that are stored in the row of their owner among them, in the order of their names.</summary>
internal sealed class SealedTable
{
    private static readonly ConditionalWeakTable<IEntityType, SealedTable> _tables = [];
    private readonly byte[] _begin;

    private SealedTable(IEntityType type)
    {
        Type = type;
        Name = type.GetTableName() ?? throw new InvalidOperationException($"{type.DisplayName()} has no table.");
        Columns = [.. Of(type, []).OrderBy(c => c.Name, StringComparer.Ordinal)];
        HasParts = Columns.Any(c => c.Parts.Count > 0);
        _begin = Encoding.UTF8.GetBytes(Name + "\n");
    }

    /// <summary>The type whose rows it holds.</summary>
    public IEntityType Type { get; }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>What goes into the seal.</summary>
    public IReadOnlyList<Column> Columns { get; }

    /// <summary>Whether parts of its records lie in the same row.</summary>
    public bool HasParts { get; }

    /// <summary>That of a type; null where its rows are not sealed, or are sealed with those of their owner.</summary>
    public static SealedTable? Of(IEntityType type) => type.FindProperty(SealedRows.Column) is null ? null : _tables.GetValue(type, t => new SealedTable(t));

    /// <summary>All of them, by name.</summary>
    public static IReadOnlyList<SealedTable> All(IModel model) => [.. model.GetEntityTypes().Select(Of).OfType<SealedTable>().OrderBy(t => t.Name, StringComparer.Ordinal)];

    /// <summary>The seal that a row is to have as it is about to be written.</summary>
    public byte[] SealOf(byte[] key, IUpdateEntry row)
    {
        var entry = HasParts ? row.ToEntityEntry() : null;
        return SealOf(key, Columns.Select(c => c.Of(row, entry)));
    }

    /// <summary>The seal of stored values, column by column.</summary>
    public byte[] SealOf(byte[] key, IEnumerable<object?> values)
    {
        var writer = new SealWriter();
        writer.Begin(_begin);
        var at = 0;
        foreach (var value in values)
        {
            writer.Add(Columns[at++].Prefix, value);
        }

        return writer.Seal(key);
    }

    /// <summary>The seal of the row that a reader is at: the columns in their order.</summary>
    /// <exception cref="FormatException">A value is not one of its column.</exception>
    public byte[] SealOf(byte[] key, DbDataReader reader, SealWriter writer)
    {
        writer.Begin(_begin);
        for (var i = 0; i < Columns.Count; i++)
        {
            writer.Add(Columns[i].Prefix, Columns[i].Read(reader, i));
        }

        return writer.Seal(key);
    }

    /// <summary>A row whose part changed is sealed anew although nothing of its own did.</summary>
    public static void Reseal(IReadOnlyList<EntityEntry> entries)
    {
        foreach (var part in entries.Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && SealedRows.IsPart(e.Metadata)))
        {
            var owner = OwnerOf(part, entries);
            while (owner is not null && SealedRows.IsPart(owner.Metadata))
            {
                owner = OwnerOf(owner, entries);
            }

            if (owner is { State: EntityState.Unchanged } && Of(owner.Metadata) is not null)
            {
                owner.Property(SealedRows.Column).IsModified = true;
            }
        }
    }

    private static EntityEntry? OwnerOf(EntityEntry part, IReadOnlyList<EntityEntry> entries)
    {
        var key = part.Metadata.FindOwnership()!;
        List<object?> values = [.. key.Properties.Select(p => part.Property(p.Name).CurrentValue)];
        return entries.FirstOrDefault(e => e.Metadata == key.PrincipalEntityType && key.PrincipalKey.Properties.Select(p => e.Property(p.Name).CurrentValue).SequenceEqual(values));
    }

    private static IEnumerable<Column> Of(IEntityType type, IReadOnlyList<INavigation> parts)
    {
        var isPart = parts.Count > 0;
        foreach (var property in type.GetFlattenedProperties().Where(p => SealedRows.IsSealed(p) && !(isPart && p.IsPrimaryKey())))
        {
            yield return new Column(property, parts);
        }

        foreach (var part in type.GetNavigations().Where(n => !n.IsOnDependent && n.ForeignKey.IsOwnership && SealedRows.IsPart(n.TargetEntityType)))
        {
            foreach (var column in Of(part.TargetEntityType, [.. parts, part]))
            {
                yield return column;
            }
        }
    }

    /// <summary>One column.</summary>
    internal sealed class Column
    {
        private readonly RowTable.Column? _own;
        private readonly IProperty _property;
        private readonly ValueConverter? _converter;
        private readonly Type _stored;

        public Column(IProperty property, IReadOnlyList<INavigation> parts)
        {
            _property = property;
            Parts = parts;
            var mapping = property.GetRelationalTypeMapping();
            _converter = mapping.Converter;
            _stored = Nullable.GetUnderlyingType(_converter?.ProviderClrType ?? property.ClrType) ?? _converter?.ProviderClrType ?? property.ClrType;
            if (parts.Count == 0)
            {
                _own = new RowTable.Column(property);
            }
            else if (property.DeclaringType is IComplexType)
            {
                throw new InvalidOperationException($"{property.Name} of a part of a row is not sealed: a part has no complex properties.");
            }

            // The table's own name of it: a part's column has the name of the part before it.
            Name = property.GetColumnName(StoreObjectIdentifier.Table(((IEntityType)property.DeclaringType.ContainingEntityType).GetTableName()!, null)) ?? property.GetColumnName();
            Prefix = Encoding.UTF8.GetBytes(Name + "=");
        }

        /// <summary>Its name in the table.</summary>
        public string Name { get; }

        /// <summary>Its name as it goes into the seal.</summary>
        public byte[] Prefix { get; }

        /// <summary>How one gets from the record to the part it is of.</summary>
        public IReadOnlyList<INavigation> Parts { get; }

        /// <summary>The value that is about to be stored.</summary>
        public object? Of(IUpdateEntry row, EntityEntry? entry)
        {
            if (_own is not null)
            {
                return _own.Of(row);
            }

            foreach (var part in Parts)
            {
                entry = entry?.Reference(part.Name).TargetEntry;
            }

            return entry is null ? null : Stored(entry.Property(_property.Name).CurrentValue);
        }

        /// <summary>A value as it is stored.</summary>
        public object? Stored(object? value) => value is null || _converter is null ? value : _converter.ConvertToProvider(value);

        /// <summary>The value that is stored.</summary>
        /// <exception cref="FormatException">It is not one of its type.</exception>
        public object? Read(DbDataReader reader, int at) =>
            reader.IsDBNull(at) ? null
            : _stored == typeof(string) ? reader.GetString(at)
            : _stored == typeof(long) ? reader.GetInt64(at)
            : _stored == typeof(int) ? reader.GetInt32(at)
            : _stored == typeof(bool) ? reader.GetFieldType(at) == typeof(bool) ? reader.GetBoolean(at) : reader.GetInt64(at) // SQLite has none: 2 is not what was written
            : _stored == typeof(Guid) ? reader.GetGuid(at)
            : _stored == typeof(DateOnly) ? reader.GetFieldValue<DateOnly>(at)
            : _stored == typeof(DateTime) ? reader.GetDateTime(at)
            : _stored == typeof(DateTimeOffset) ? reader.GetFieldValue<DateTimeOffset>(at)
            : reader.GetFieldValue<byte[]>(at);

        /// <summary>What is stored where the program could not have written it: text that is no number, no day, no state of its list; null where it could.</summary>
        public string? Unreadable(DbDataReader reader, int at)
        {
            try
            {
                var value = Read(reader, at);
                var read = value is null || _converter is null ? value : _converter.ConvertFromProvider(value);
                return read is Enum && !Enum.IsDefined(read.GetType(), read) ? Shown(reader, at) : null;
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                return Shown(reader, at);
            }
        }

        private static string Shown(DbDataReader reader, int at) => reader.GetValue(at) is byte[]? "bytes" : $"“{reader.GetValue(at)}”";
    }
}
