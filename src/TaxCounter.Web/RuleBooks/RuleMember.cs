namespace TaxCounter.Web.RuleBooks;

/// <summary>One member of a row as a person reads it: a few words, or a table.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Text">What it says; empty where it is a table.</param>
/// <param name="Table">The table; null where it is words.</param>
public sealed record RuleMember(string Label, string Text, RuleTable? Table = null);
