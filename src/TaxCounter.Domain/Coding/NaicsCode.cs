namespace TaxCounter.Domain.Coding;

/// <summary>A code of the North American Industry Classification System of 2022.</summary>
/// <param name="Code">Two to six digits.</param>
/// <param name="Title">The official title.</param>
public sealed record NaicsCode(string Code, string Title);
