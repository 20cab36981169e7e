namespace TaxCounter.Data.Imports;

/// <summary>How far an import is.</summary>
/// <param name="Step">What is being done, in a word or two.</param>
/// <param name="Done">Rows, or bytes while reading, that are done.</param>
/// <param name="Of">How many there are.</param>
public sealed record ImportProgress(string Step, long Done, long Of)
{
    /// <summary>What was done just now and how long it took, as a line for who watches; null where nobody needs it.</summary>
    public string? Said { get; init; }
}
