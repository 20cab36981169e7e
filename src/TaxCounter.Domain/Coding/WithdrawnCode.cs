namespace TaxCounter.Domain.Coding;

/// <summary>A code that is no longer in the list, with what takes its place.</summary>
/// <param name="Code">Six digits.</param>
/// <param name="Title">What it meant.</param>
/// <param name="Withdrawn">The edition of the list that left it out.</param>
/// <param name="Successors">The codes to choose from now.</param>
public sealed record WithdrawnCode(string Code, string Title, int Withdrawn, IReadOnlyList<string> Successors);
