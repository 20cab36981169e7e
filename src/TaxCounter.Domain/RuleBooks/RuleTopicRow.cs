namespace TaxCounter.Domain.RuleBooks;

/// <summary>One row of a topic.</summary>
/// <param name="FirstDay">The first day it holds.</param>
/// <param name="Content">The row as it stands in the book, JSON.</param>
/// <param name="Authority">Who says so.</param>
/// <param name="Origin">Who brought it.</param>
/// <param name="ChangeId">The change it came by; null for a shipped one.</param>
public sealed record RuleTopicRow(DateOnly FirstDay, string Content, Authority Authority, RuleRowOrigin Origin, RuleChangeId? ChangeId);
