namespace TaxCounter.Data.Imports;

/// <summary>How far an import is.</summary>
/// <param name="Step">What is being done, in a word or two.</param>
/// <param name="Done">Rows, or bytes while reading, that are done.</param>
/// <param name="Of">How many there are.</param>
public sealed record ImportProgress(string Step, long Done, long Of);
