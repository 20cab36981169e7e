namespace TaxCounter.Data.Imports;

/// <summary>A cell that cannot be taken, and so its row.</summary>
/// <param name="Line">The line of the file, the header being line 1.</param>
/// <param name="Column">The column; empty when it is the row as a whole.</param>
/// <param name="Value">What stands there, cut short; long numbers only by their last four digits.</param>
/// <param name="Reason">Why not, in a sentence.</param>
public sealed record BadCell(long Line, string Column, string Value, string Reason);
