namespace TaxCounter.Web.Accounts;

/// <summary>A paper that a typed number may belong to.</summary>
/// <param name="Paper">In one word: <c>receipt</c>.</param>
/// <param name="Number">As printed.</param>
/// <param name="Page">Where it opens.</param>
/// <param name="About">What it is about, in a few words.</param>
public sealed record NumberFound(string Paper, string Number, string Page, string About);
