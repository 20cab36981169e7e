namespace TaxCounter.Domain.RuleBooks;

/// <summary>A place whose code on an account decides the rate and the shares.</summary>
/// <param name="Code">As the office's files have it: <c>1701</c>, <c>PHILA</c>.</param>
/// <param name="Name">As said.</param>
/// <param name="Column">The column of the return form, where there is one.</param>
/// <param name="IsOutside">Whether it lies outside of what the office taxes, so that where the goods go decides the rate, and not the account.</param>
public sealed record Location(string Code, string Name, string? Column, bool IsOutside = false);
