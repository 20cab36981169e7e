using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TaxCounter.Data.Storage;

/// <summary>
/// Tables that only grow: the database itself refuses to change or delete a row. The mapping says which (<c>builder.IsAppendOnly()</c>);
/// <see cref="EnsureAsync"/> puts the triggers there after each migration, because a migration that rebuilds a table loses them.
/// </summary>
public static class AppendOnlyTables
{
    private const string Mark = "TaxCounter:AppendOnly";
    private static readonly string[] _refused = ["update", "delete"];

    /// <summary>Rows of this type are added and never changed or deleted.</summary>
    public static EntityTypeBuilder<T> IsAppendOnly<T>(this EntityTypeBuilder<T> builder)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Metadata.SetAnnotation(Mark, true);
        return builder;
    }

    /// <inheritdoc cref="IsAppendOnly{T}(EntityTypeBuilder{T})"/>
    public static OwnedNavigationBuilder<TOwner, T> IsAppendOnly<TOwner, T>(this OwnedNavigationBuilder<TOwner, T> builder)
        where TOwner : class
        where T : class
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.OwnedEntityType.SetAnnotation(Mark, true);
        return builder;
    }

    /// <summary>The tables that the mapping marks.</summary>
    public static IReadOnlyList<string> Of(TaxCounterContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return [.. context.Model.GetEntityTypes().Where(IsMarked).Select(e => e.GetTableName()!).Distinct().Order(StringComparer.Ordinal)];
    }

    /// <summary>Puts the triggers there where they are missing, with those that keep what is owed by day.</summary>
    public static async Task EnsureAsync(TaxCounterContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        await OwedByDay.EnsureAsync(context);
        foreach (var table in await MissingAsync(context))
        {
            foreach (var (_, sql) in Triggers(context, table))
            {
                await context.Database.ExecuteSqlRawAsync(sql);
            }
        }
    }

    /// <summary>The marked tables that a row could be changed in, because a trigger is gone; <c>verify</c> asks this.</summary>
    public static async Task<IReadOnlyList<string>> MissingAsync(TaxCounterContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var there = await (context.Database.IsSqlite()
            ? context.Database.SqlQuery<string>($"""SELECT name AS "Value" FROM sqlite_master WHERE type = 'trigger'""")
            : context.Database.SqlQuery<string>($"""SELECT name AS "Value" FROM sys.triggers WHERE is_disabled = 0""")).ToListAsync();
        var named = there.ToHashSet(StringComparer.OrdinalIgnoreCase); // as a server with a collation of its own may give them back
        return [.. Of(context).Where(table => Triggers(context, table).Any(t => !named.Contains(t.Name)))];
    }

    /// <summary>The statements that put the triggers there, for who does it by hand.</summary>
    internal static IEnumerable<string> Statements(TaxCounterContext context) => Of(context).SelectMany(table => Triggers(context, table)).Select(t => t.Sql);

    /// <summary>Whether the mapping says that rows of a type are added and never changed.</summary>
    internal static bool IsMarked(IReadOnlyEntityType type) => type.FindAnnotation(Mark)?.Value is true;

    // Names of tables come from the mapping, never from outside.
    private static IEnumerable<(string Name, string Sql)> Triggers(TaxCounterContext context, string table) =>
        _refused.Select(verb =>
        {
            var name = $"{table}_no_{verb}";
            return (name, context.Database.IsSqlite()
                ? $"""CREATE TRIGGER IF NOT EXISTS "{name}" BEFORE {verb} ON "{table}" BEGIN SELECT RAISE(ABORT, '{table} only grows: no {verb}'); END"""
                : $"""
                   IF NOT EXISTS (SELECT 1 FROM sys.triggers WHERE name = N'{name}')
                   EXEC (N'CREATE TRIGGER "{name}" ON "{table}" AFTER {verb} AS BEGIN THROW 51000, ''{table} only grows: no {verb}'', 1; END')
                   """);
        });
}
