using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using TaxCounter.Data.Storage;
using Xunit;

namespace TaxCounter.House.Tests;

/// <summary>docs/records.md says for every table what notices a change to its rows, and says nothing else.</summary>
public class RecordsTests
{
    private static readonly Dictionary<string, string> _outside = new(StringComparer.Ordinal)
    {
        ["OwedByDay"] = "worked out again: it is kept by triggers from the balances (V2)",
    };

    [Fact]
    public void Every_table_says_what_notices_a_change()
    {
        var said = House.Read("docs/records.md").Split('\n').Where(l => l.StartsWith("| `", StringComparison.Ordinal)).Select(l => l.TrimEnd()).ToList();

        Assert.Equal(string.Join('\n', Lines()), string.Join('\n', said));
    }

    private static IEnumerable<string> Lines()
    {
        using var context = ((IDesignTimeDbContextFactory<SqliteTaxCounterContext>)Activator.CreateInstance(House.Data.GetTypes().Single(t => t.Name == "SqliteDesign"))!).CreateDbContext([]);
        var model = context.GetService<IDesignTimeModel>().Model;
        var tables = model.GetEntityTypes().Where(t => t.GetTableName() is not null).GroupBy(t => t.GetTableName()!).ToDictionary(g => g.Key, g => Says([.. g]));
        return tables.Concat(_outside).OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => $"| `{t.Key}` | {t.Value} |");
    }

    private static string Says(IReadOnlyList<IEntityType> types)
    {
        if (types.Select(t => SealedRows.WhyPassing(t)).FirstOrDefault(w => w is not null) is { } why)
        {
            return why;
        }

        Assert.Contains(types, t => t.FindProperty(SealedRows.Column) is not null);
        var passing = types.SelectMany(t => t.GetFlattenedProperties()).Where(p => SealedRows.WhyPassing(p) is not null).Select(p => $"`{p.GetColumnName()}` is not: {SealedRows.WhyPassing(p)}").Order(StringComparer.Ordinal).ToList();
        return passing.Count == 0 ? "sealed" : $"sealed; {string.Join("; ", passing)}";
    }
}
