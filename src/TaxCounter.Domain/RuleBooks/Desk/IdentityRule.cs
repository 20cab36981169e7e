namespace TaxCounter.Domain.RuleBooks;

/// <summary>One way in which the office finds out who asks.</summary>
/// <param name="Id">As records have it: <c>photo-id</c>.</param>
/// <param name="Name">In a few words: <c>Photo ID, and a name on file</c>.</param>
/// <param name="Asks">What is asked and compared, in a sentence to the clerk.</param>
/// <param name="Channels">How they reached the office: <c>walk-in</c>, <c>phone</c>, <c>mail</c>, <c>e-mail</c>.</param>
/// <param name="IsAfterWrong">Whether it can still pass after a wrong answer.</param>
/// <param name="Rows">Whether it holds, dated.</param>
public sealed record IdentityRule(string Id, string Name, string Asks, IReadOnlyList<string> Channels, bool IsAfterWrong, DatedRows<bool> Rows);
