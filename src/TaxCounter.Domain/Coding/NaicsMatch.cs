namespace TaxCounter.Domain.Coding;

/// <summary>A code found by what the customer says.</summary>
/// <param name="Code">Six digits.</param>
/// <param name="Title">The official title.</param>
/// <param name="Said">The words by which it was found.</param>
/// <param name="Score">How well it fits, up to a little over 1,000.</param>
public sealed record NaicsMatch(string Code, string Title, string Said, int Score);
