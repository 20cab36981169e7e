using TaxCounter.Domain.Accounts;

namespace TaxCounter.Web.Accounts;

/// <summary>The page that asks why, and the one answer that shows the number.</summary>
/// <param name="Account">Whose.</param>
/// <param name="Form">What was typed.</param>
/// <param name="Number">The number in full, in the answer to the form only.</param>
public sealed record RevealPage(Account Account, RevealForm Form, string? Number = null);
