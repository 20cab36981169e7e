namespace TaxCounter.Data.Imports.OldBooks;

/// <summary>What the table has against something.</summary>
/// <param name="Verdict">What is to be made of it.</param>
/// <param name="Column">The column of the file that says it.</param>
/// <param name="Why">The reason in a sentence.</param>
internal sealed record OldBookObjection(OldBookVerdict Verdict, string Column, string Why);
