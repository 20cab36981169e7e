using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Storage;

/// <summary>
/// How the words of the domain are stored, said once: money as whole cents in columns that end in "Cents", ids as Guids made before saving,
/// enums and periods as their text, moments as UTC to the microsecond. A mapping says only what is its own.
/// </summary>
internal static class HouseConventions
{
    private const int LongestEnumName = 40;

    /// <summary>Applies them to a model.</summary>
    public static void Configure(ModelConfigurationBuilder builder, string? byteByByte, bool reordersKeys, IReadOnlyList<Assembly> duties)
    {
        builder.Properties<Money>().HaveConversion<MoneyAsCents>();
        builder.Properties<Period>().HaveConversion<PeriodAsText>().HaveMaxLength(7).AreUnicode(false);
        builder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(LongestEnumName).AreUnicode(false);
        builder.Properties<DateTime>().HaveConversion<MomentInUtc>().HavePrecision(6);
        builder.Properties<ProtectedTaxId>().HaveConversion<ProtectedTaxIdAsBytes>().HaveMaxLength(ProtectedTaxId.LongestSealed);
        foreach (var id in Ids(duties))
        {
            builder.Properties(id).HaveConversion((reordersKeys ? typeof(IdAsSqlServerGuid<>) : typeof(IdAsGuid<>)).MakeGenericType(id));
        }

        if (reordersKeys)
        {
            builder.Properties<Guid>().HaveConversion<SqlServerGuid>();
        }

        builder.Conventions.Add(_ => new LastWords(byteByByte));
    }

    /// <summary>Every id of the domain and of the duties; a new one joins by itself.</summary>
    private static IEnumerable<Type> Ids(IReadOnlyList<Assembly> duties) => duties.Prepend(typeof(IId<>).Assembly).SelectMany(a => a.GetTypes()).Where(IsId);

    private static bool IsId(Type type) => type.IsValueType && type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IId<>));

    internal sealed class MoneyAsCents() : ValueConverter<Money, long>(money => money.Cents, cents => new Money(cents));

    internal sealed class PeriodAsText() : ValueConverter<Period, string>(period => period.ToString(), text => Read(text))
    {
        internal static Period Read(string text) => text.Length == 0 ? default : Period.Parse(text);
    }

    internal sealed class MomentInUtc() : ValueConverter<DateTime, DateTime>(moment => Moments.ToStore(moment), stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc));

    internal sealed class ProtectedTaxIdAsBytes() : ValueConverter<ProtectedTaxId, byte[]>(value => value.Sealed.ToArray(), bytes => new ProtectedTaxId(bytes));

    internal sealed class IdAsGuid<TId>() : ValueConverter<TId, Guid>(id => id.Value, guid => From(guid))
        where TId : struct, IId<TId>
    {
        internal static TId From(Guid guid) => TId.From(guid);
    }

    internal sealed class IdAsSqlServerGuid<TId>() : ValueConverter<TId, Guid>(id => SqlServerOrder.Store(id.Value), guid => From(guid))
        where TId : struct, IId<TId>
    {
        internal static TId From(Guid guid) => TId.From(SqlServerOrder.Read(guid));
    }

    internal sealed class SqlServerGuid() : ValueConverter<Guid, Guid>(key => SqlServerOrder.Store(key), stored => SqlServerOrder.Read(stored));

    /// <summary>What can only be said once all mappings have spoken.</summary>
    private sealed class LastWords(string? byteByByte) : IModelFinalizingConvention
    {
        public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
        {
            foreach (var entity in modelBuilder.Metadata.GetEntityTypes())
            {
                if (SealedRows.WhyPassing(entity) is null && entity.GetTableName() is not null && entity.FindPrimaryKey() is not null && !SealedRows.IsPart(entity))
                {
                    entity.Builder.Property(typeof(byte[]), SealedRows.Column)?.HasMaxLength(SealedRows.Bytes);
                }

                foreach (var property in PropertiesOf(entity))
                {
                    Speak(property);
                }

                foreach (var key in entity.GetDeclaredForeignKeys().Where(k => !k.IsOwnership))
                {
                    key.Builder.OnDelete(DeleteBehavior.Restrict);
                }
            }
        }

        private static IEnumerable<IConventionProperty> PropertiesOf(IConventionTypeBase type) =>
            type.GetDeclaredProperties().Concat(type.GetDeclaredComplexProperties().SelectMany(c => PropertiesOf(c.ComplexType)));

        private void Speak(IConventionProperty property)
        {
            var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
            if (type == typeof(Money) && property.GetDefaultColumnName() is { } column && !column.EndsWith("Cents", StringComparison.Ordinal))
            {
                property.Builder.HasColumnName(column + "Cents");
            }

            if (property.IsPrimaryKey() && (type == typeof(Guid) || IsId(type)) && !IsOfIdentity(property))
            {
                property.Builder.ValueGenerated(ValueGenerated.Never);
            }

            if (property.Name == TaxCounterContext.Version && type == typeof(Guid))
            {
                property.Builder.IsConcurrencyToken(true);
            }

            if (byteByByte is not null && StoredAs(property) == typeof(string))
            {
                property.Builder.UseCollation(byteByByte);
            }
        }

        /// <summary>What reaches the database decides, not what it is made from: a number of an account is text there like any other.</summary>
        private static Type StoredAs(IConventionProperty property) =>
            property.GetValueConverter()?.ProviderClrType ?? property.GetProviderClrType() ?? property.ClrType;

        /// <summary>ASP.NET Core Identity makes the keys of its own rows.</summary>
        private static bool IsOfIdentity(IConventionProperty property) =>
            property.PropertyInfo?.DeclaringType?.Namespace?.StartsWith("Microsoft.AspNetCore.Identity", StringComparison.Ordinal) == true;
    }
}

/// <summary>Moments as both databases can keep them.</summary>
internal static class Moments
{
    /// <summary>UTC, cut to the microsecond: T-SQL servers are not to be trusted with more.</summary>
    /// <exception cref="ArgumentException">A local time: nobody could say later which hour was meant.</exception>
    public static DateTime ToStore(DateTime moment) => moment.Kind == DateTimeKind.Local
        ? throw new ArgumentException("Moments are stored in UTC only.", nameof(moment))
        : new DateTime(moment.Ticks - (moment.Ticks % TimeSpan.TicksPerMicrosecond), DateTimeKind.Utc);
}
