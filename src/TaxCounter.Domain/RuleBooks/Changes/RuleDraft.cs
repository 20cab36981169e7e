namespace TaxCounter.Domain.RuleBooks;

/// <summary>A row that is not in the book: of which topic, from which day on, saying what.</summary>
/// <param name="Topic">The topic's id.</param>
/// <param name="FirstDay">The first day it is to hold.</param>
/// <param name="Content">The whole row as it would stand in the book: JSON with the same first day, the value and the authority.</param>
public sealed record RuleDraft(string Topic, DateOnly FirstDay, string Content);
