namespace TaxCounter.Web.Accounts;

/// <summary>A line above the balance of an account.</summary>
/// <param name="View">The duty's own view: <c>/PenaltyWaivers/_OnAccount.cshtml</c>.</param>
/// <param name="Model">What it shows.</param>
public sealed record AccountNote(string View, object Model);
