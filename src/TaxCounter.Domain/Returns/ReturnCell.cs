namespace TaxCounter.Domain.Returns;

/// <summary>One place on a return.</summary>
/// <param name="Line">The line's ID.</param>
/// <param name="Column">The column's ID; null on a line without columns.</param>
public readonly record struct ReturnCell(string Line, string? Column)
{
    /// <summary>As one says it to a taxpayer: <c>16, column A</c>.</summary>
    public string Said => Column is null ? Line : $"{Line}, column {Column}";

    /// <summary>As files and the screen name it: <c>16/A</c>, <c>25</c>.</summary>
    public override string ToString() => Column is null ? Line : $"{Line}/{Column}";
}
