using System.Globalization;

namespace TaxCounter.Web.RuleBooks;

/// <summary>A member that is a table: its columns, and how many rows are offered.</summary>
/// <param name="Name">The member.</param>
/// <param name="Label">What it is.</param>
/// <param name="Columns">The fields of one row; their paths are names.</param>
/// <param name="Rows">How many rows.</param>
public sealed record RowTable(string Name, string Label, IReadOnlyList<RowField> Columns, int Rows)
{
    /// <summary>The field of one cell, called so that a screen reader tells the lines apart.</summary>
    public static RowField InLine(int row, RowField column) => column is null ? throw new ArgumentNullException(nameof(column))
        : column with { Label = string.Create(CultureInfo.InvariantCulture, $"{column.Label}, line {row + 1}") };

    /// <summary>The path of one cell.</summary>
    public string Cell(int row, RowField column) => string.Create(CultureInfo.InvariantCulture, $"{Name}.{row}.{column?.Path}");
}
