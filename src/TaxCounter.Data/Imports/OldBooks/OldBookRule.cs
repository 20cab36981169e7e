namespace TaxCounter.Data.Imports.OldBooks;

/// <summary>One row of the table of what an old system may say about a thing.</summary>
/// <param name="Verdict">What is to be made of it.</param>
/// <param name="Column">The column of the file that says it.</param>
/// <param name="Why">The reason in a sentence; null where it is in order.</param>
internal sealed record OldBookRule<T>(OldBookVerdict Verdict, string Column, Func<T, string?> Why);
