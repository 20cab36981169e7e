using System.Globalization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Storage;

/// <summary>How the office's human numbers and lists of pieces are stored: as the text a person reads.</summary>
public static class NumberConversions
{
    /// <summary><c>R-2026-004562-8</c>, <c>LIC-2026-000012-8</c>.</summary>
    public static PropertyBuilder<PrintedNumber<TSeries>> AsPrinted<TSeries>(this PropertyBuilder<PrintedNumber<TSeries>> property)
        where TSeries : INumberSeries =>
        property.HasConversion(number => number.ToString(), text => Read<TSeries>(text)).HasMaxLength(PrintedNumber<TSeries>.Longest).IsUnicode(false);

    /// <summary><c>5,2,36</c>: how many of each denomination.</summary>
    public static PropertyBuilder<IReadOnlyList<int>> AsPieces(this PropertyBuilder<IReadOnlyList<int>> property) =>
        property.HasConversion(
            pieces => string.Join(',', pieces),
            text => Read(text),
            new ValueComparer<IReadOnlyList<int>>((a, b) => a!.SequenceEqual(b!), a => a.Count, a => a)).HasMaxLength(120).IsUnicode(false);

    /// <summary>No number at all is no record's: EF Core's model made beforehand asks for it at start.</summary>
    internal static PrintedNumber<TSeries> Read<TSeries>(string text)
        where TSeries : INumberSeries => text.Length == 0 ? default : PrintedNumber<TSeries>.Parse(text);

    internal static IReadOnlyList<int> Read(string text) =>
        text.Length == 0 ? [] : [.. text.Split(',').Select(n => int.Parse(n, CultureInfo.InvariantCulture))];
}
