namespace TaxCounter.Domain.RuleBooks;

/// <summary>One row of the rule book: a value, the first day it holds, and who says so. It holds until the next row's first day.</summary>
/// <typeparam name="T">What is ruled.</typeparam>
/// <param name="FirstDay">The first day it holds.</param>
/// <param name="Value">What holds.</param>
/// <param name="Authority">Who says so.</param>
public sealed record Dated<T>(DateOnly FirstDay, T Value, Authority Authority)
{
    /// <summary>From this row on nothing is known: what is missing and whom to ask, in a sentence. Null for a row that rules something.</summary>
    public string? NotFound { get; init; }
}
