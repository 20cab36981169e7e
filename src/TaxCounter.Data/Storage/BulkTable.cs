using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace TaxCounter.Data.Storage;

/// <summary>A table as <see cref="BulkRows"/> writes it: its columns, those of what it owns among them, and its statements.</summary>
internal sealed class BulkTable
{
    private static readonly ConditionalWeakTable<IEntityType, BulkTable> _tables = [];
    private BulkColumn[]? _inSeal;

    private BulkTable(IEntityType type)
    {
        Name = type.GetTableName() ?? throw new InvalidOperationException($"{type.DisplayName()} has no table.");
        var owned = type.GetNavigations().Where(n => n.ForeignKey is { IsOwnership: true, IsUnique: true } && n.TargetEntityType.GetTableName() == Name);
        Sealed = SealedTable.Of(type);
        Columns = [.. type.GetProperties().Where(p => p.Name != SealedRows.Column).Select(p => new BulkColumn(p, null)), .. owned.SelectMany(n => n.TargetEntityType.GetProperties().Where(p => !p.IsPrimaryKey()).Select(p => new BulkColumn(p, n)))];
        if (type.GetComplexProperties().Any() || Columns.Any(c => c.Property.IsShadowProperty()))
        {
            throw new InvalidOperationException($"{type.DisplayName()} has columns that are not written in bulk.");
        }
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>Its columns, without that of the seal.</summary>
    public BulkColumn[] Columns { get; }

    /// <summary>How its rows are sealed; null where they are not.</summary>
    public SealedTable? Sealed { get; }

    /// <summary>That of a type.</summary>
    public static BulkTable Of(IEntityType type) => _tables.GetValue(type, t => new BulkTable(t));

    /// <summary>The statement that adds some rows: the values of each, its seal last.</summary>
    public string Insert(int rows)
    {
        List<string> names = [.. Columns.Select(c => c.Name), SealedRows.Column];
        names.RemoveAll(n => n == SealedRows.Column && Sealed is null);
        var values = Enumerable.Range(0, rows).Select(r => $"({string.Join(", ", names.Select((_, c) => $"@p{(r * names.Count) + c}"))})");
        return $"""INSERT INTO "{Name}" ({string.Join(", ", names.Select(n => $"\"{n}\""))}) VALUES {string.Join(", ", values)}""";
    }

    /// <summary>The statement that changes some columns of one row: their values, its seal, and what it is found by.</summary>
    public string Update(IReadOnlyList<BulkColumn> set, IReadOnlyList<BulkColumn> where)
    {
        List<string> names = [.. set.Select(c => c.Name), SealedRows.Column];
        names.RemoveAll(n => n == SealedRows.Column && Sealed is null);
        return $"""UPDATE "{Name}" SET {string.Join(", ", names.Select((n, i) => $"\"{n}\" = @p{i}"))} WHERE {string.Join(" AND ", where.Select((c, i) => $"\"{c.Name}\" = @p{names.Count + i}"))}""";
    }

    /// <summary>The seal of a row; nothing where its rows are not sealed.</summary>
    public IEnumerable<object?> SealOf(object row, RowSeals? seals)
    {
        if (Sealed is not null)
        {
            _inSeal ??= [.. Sealed.Columns.Select(s => Array.Find(Columns, c => c.Name == s.Name)!)];
            yield return seals is null ? null : Sealed.SealOf(seals.Key, _inSeal.Select(c => c.Of(row)));
        }
    }
}

/// <summary>One column.</summary>
/// <param name="property">What it holds.</param>
/// <param name="owner">The part of the record that the property is of; null where it is of the record itself.</param>
internal sealed class BulkColumn(IProperty property, INavigation? owner)
{
    private readonly RelationalTypeMapping _mapping = property.GetRelationalTypeMapping();
    private readonly ValueConverter? _converter = property.GetRelationalTypeMapping().Converter;
    private readonly IClrPropertyGetter _get = property.GetGetter();
    private readonly IClrPropertyGetter? _part = owner?.GetGetter();

    /// <summary>What it holds.</summary>
    public IProperty Property => property;

    /// <summary>Its name.</summary>
    public string Name { get; } = property.GetColumnName(StoreObjectIdentifier.Create(property.DeclaringType, StoreObjectType.Table)!.Value)!;

    /// <summary>Whether it is of the key.</summary>
    public bool IsKey { get; } = owner is null && property.IsPrimaryKey();

    /// <summary>Whether it is the version, which every change makes new.</summary>
    public bool IsVersion { get; } = owner is null && property is { IsConcurrencyToken: true, Name: TaxCounterContext.Version };

    /// <summary>What a row is stored with.</summary>
    public object? New(object row) => IsVersion ? Guid.CreateVersion7() : Of(row);

    /// <summary>What a row has, as it is stored.</summary>
    public object? Of(object row)
    {
        var of = _part is null ? row : _part.GetClrValue(row);
        var value = of is null ? null : _get.GetClrValue(of);
        return value is null || _converter is null ? value : _converter.ConvertToProvider(value);
    }

    /// <summary>A parameter for it.</summary>
    public DbParameter Parameter(DbCommand command, string name) => _mapping.CreateParameter(command, name, null, nullable: true);
}
