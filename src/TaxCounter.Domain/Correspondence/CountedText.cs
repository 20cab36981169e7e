namespace TaxCounter.Domain.Correspondence;

/// <summary>A text for one, and for any other number.</summary>
/// <param name="One">For one.</param>
/// <param name="Other">For any other.</param>
public sealed record CountedText(string One, string Other);
