namespace TaxCounter.Domain.RuleBooks;

/// <summary>Where revenue goes in the office's books.</summary>
/// <param name="Code">Its key in the books, <c>city-baton-rouge</c>.</param>
/// <param name="Name">As a report prints it.</param>
public sealed record Fund(string Code, string Name);
