namespace TaxCounter.Domain.RuleBooks;

/// <summary>A place whose code on an account decides the rate and the shares.</summary>
/// <param name="Code">As the office's files have it: <c>1701</c>, <c>PHILA</c>.</param>
/// <param name="Name">As said.</param>
/// <param name="Column">The column of the return form, where there is one.</param>
public sealed record Location(string Code, string Name, string? Column);
