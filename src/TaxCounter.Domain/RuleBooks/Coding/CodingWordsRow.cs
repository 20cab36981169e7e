namespace TaxCounter.Domain.RuleBooks;

/// <summary>Words of one meaning from a day on.</summary>
/// <param name="In">The answers they are looked for in.</param>
/// <param name="Words">The words, in small letters; whole words and phrases.</param>
public sealed record CodingWordsRow(IReadOnlyList<string> In, IReadOnlyList<string> Words);
