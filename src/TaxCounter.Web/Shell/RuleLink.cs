namespace TaxCounter.Web.Shell;

/// <summary>A way to what the rules say.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Url">Where it is read.</param>
/// <param name="Kind">What it is, in a word: law, form.</param>
/// <param name="Note">A line of it, or who says so.</param>
public sealed record RuleLink(string Title, string Url, string Kind, string Note);
