namespace TaxCounter.Web.Accounts;

/// <summary>What the page of an account shows to somebody who was not identified: what is public, and how to find out who asks.</summary>
/// <param name="Card">The duty's own view.</param>
/// <param name="IsShut">Whether the rest stays away; otherwise the clerk can look behind it, to compare answers.</param>
public sealed record AccountCurtain(AccountNote Card, bool IsShut);
