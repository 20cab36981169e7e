namespace TaxCounter.Domain.RuleBooks;

/// <summary>One question that belongs to a reason.</summary>
/// <param name="Id">Its name in the rule book.</param>
/// <param name="Asks">As it is asked.</param>
/// <param name="Answer">What the answer has to be.</param>
/// <param name="Needed">Whether a request cannot go on without it.</param>
public sealed record ReasonQuestion(string Id, string Asks, AnswerKind Answer, bool Needed);
