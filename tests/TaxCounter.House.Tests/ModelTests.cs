using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;
using Xunit;

namespace TaxCounter.House.Tests;

/// <summary>The records as both databases would keep them; no database is needed to ask.</summary>
public class ModelTests
{
    public static TheoryData<string> Databases() => ["Sqlite", "SqlServer"];

    private static TaxCounterContext Context(string database)
    {
        var factory = House.Data.GetTypes().Single(t => t.Name == database + "Design");
        return database == "Sqlite"
            ? ((IDesignTimeDbContextFactory<SqliteTaxCounterContext>)Activator.CreateInstance(factory)!).CreateDbContext([])
            : ((IDesignTimeDbContextFactory<SqlServerTaxCounterContext>)Activator.CreateInstance(factory)!).CreateDbContext([]);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public void The_migrations_make_the_model_as_it_is(string database)
    {
        using var context = Context(database);
        Assert.NotEmpty(context.Database.GetMigrations());
        Assert.False(context.Database.HasPendingModelChanges(), "Run .config/initial-migrations: the model has changed.");
    }

    [Fact]
    public void The_two_sets_of_migrations_go_together()
    {
        using var sqlite = Context("Sqlite");
        using var server = Context("SqlServer");
        Assert.Equal(sqlite.Database.GetMigrations().Select(Named), server.Database.GetMigrations().Select(Named));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public void Every_text_says_how_long_it_may_be(string database)
    {
        using var context = Context(database);
        var endless = from entity in Model(context).GetEntityTypes()
                      from property in entity.GetProperties()
                      where (property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType) == typeof(string) && property.GetMaxLength() is null && !OfTheFramework(entity)
                      select $"{entity.DisplayName()}.{property.Name}";
        House.None(endless);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public void Money_is_whole_cents_and_says_so(string database)
    {
        using var context = Context(database);
        var money = Model(context).GetEntityTypes().SelectMany(e => e.GetProperties()).Where(p => p.ClrType == typeof(Money) || p.ClrType == typeof(Money?)).ToList();
        Assert.NotEmpty(money);
        Assert.All(money, p => Assert.EndsWith("Cents", p.GetColumnName(), StringComparison.Ordinal));
        Assert.All(money, p => Assert.Equal(typeof(long), Nullable.GetUnderlyingType(p.GetTypeMapping().Converter!.ProviderClrType) ?? p.GetTypeMapping().Converter!.ProviderClrType));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public void A_version_is_what_two_writers_meet_on(string database)
    {
        using var context = Context(database);
        var versions = Model(context).GetEntityTypes().Select(e => e.FindProperty("Version")).Where(p => p?.ClrType == typeof(Guid)).ToList();
        Assert.True(versions.Count >= 5);
        Assert.All(versions, p => Assert.True(p!.IsConcurrencyToken));
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public void No_table_has_room_for_a_card_number(string database)
    {
        using var context = Context(database);
        var columns = Model(context).GetEntityTypes().SelectMany(e => e.GetProperties()).Where(p => p.ClrType == typeof(string) && p.Name.Contains("Card", StringComparison.Ordinal)).ToDictionary(p => p.Name, p => p.GetMaxLength());
        Assert.Equal(["CardLastFour", "CardReference"], columns.Keys.Order());
        Assert.Equal(4, columns["CardLastFour"]);
    }

    /// <summary>EF Core's model made beforehand (.config/publish) reads at start what a property begins with, through its conversion.</summary>
    [Theory]
    [MemberData(nameof(Databases))]
    public void What_a_property_begins_with_survives_being_stored(string database)
    {
        using var context = Context(database);
        var lost = from entity in Model(context).GetEntityTypes()
                   from property in entity.GetFlattenedProperties()
                   where property.ClrType.IsValueType && property.GetTypeMapping().Converter is not null && !IsKept(property)
                   select $"{entity.DisplayName()}.{property.Name}";
        House.None(lost);

        static bool IsKept(IProperty property)
        {
            var (converter, first) = (property.GetTypeMapping().Converter!, Activator.CreateInstance(Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType));
            return property.GetValueComparer().Equals(first, converter.ConvertFromProvider(converter.ConvertToProvider(first)));
        }
    }

    private static IModel Model(DbContext context) => context.GetService<IDesignTimeModel>().Model;

    /// <summary>Tables that ASP.NET Core Identity brings along and TaxCounter leaves empty.</summary>
    private static bool OfTheFramework(IReadOnlyEntityType entity) => entity.ClrType.Namespace!.StartsWith("Microsoft.AspNetCore.Identity", StringComparison.Ordinal);

    private static string Named(string migration) => migration[(migration.IndexOf('_', StringComparison.Ordinal) + 1)..];
}
