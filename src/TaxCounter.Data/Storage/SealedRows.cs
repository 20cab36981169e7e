using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace TaxCounter.Data.Storage;

/// <summary>
/// Which rows are sealed: all, unless the mapping says that a table or a column only passes through (<c>builder.IsPassing("…")</c>): what a program rests on for a
/// moment, what is worked out again, what has a chain of its own. docs/records.md lists them.
/// </summary>
public static class SealedRows
{
    /// <summary>The column of the seal.</summary>
    public const string Column = "Seal";

    /// <summary>How many bytes a seal has.</summary>
    public const int Bytes = 16;

    private const string Mark = "TaxCounter:Passing";

    /// <summary>Rows of this type are not sealed.</summary>
    /// <param name="builder">The mapping.</param>
    /// <param name="why">What holds them instead, or why nothing rests on them.</param>
    public static EntityTypeBuilder<T> IsPassing<T>(this EntityTypeBuilder<T> builder, string why)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Metadata.SetAnnotation(Mark, why);
        return builder;
    }

    /// <summary>This column is not sealed with its row.</summary>
    /// <param name="builder">The mapping.</param>
    /// <param name="why">Why nothing rests on it.</param>
    public static PropertyBuilder<T> IsPassing<T>(this PropertyBuilder<T> builder, string why)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Metadata.SetAnnotation(Mark, why);
        return builder;
    }

    /// <summary>Why a table or a column is not sealed; null where it is.</summary>
    public static string? WhyPassing(IReadOnlyAnnotatable of)
    {
        ArgumentNullException.ThrowIfNull(of);
        return of.FindAnnotation(Mark)?.Value as string;
    }

    /// <summary>Whether a type is stored in the row of its owner.</summary>
    internal static bool IsPart(IReadOnlyEntityType type) => type.FindOwnership() is { IsUnique: true } of && of.PrincipalEntityType.GetTableName() == type.GetTableName();

    /// <summary>Whether a column goes into the seal: not the seal itself, not the version, no number that the database gives.</summary>
    internal static bool IsSealed(IReadOnlyProperty property) =>
        property.Name != Column && !property.IsConcurrencyToken && (property.ValueGenerated == ValueGenerated.Never || property.ClrType == typeof(Guid)) && property.GetComputedColumnSql() is null && WhyPassing(property) is null;
}
