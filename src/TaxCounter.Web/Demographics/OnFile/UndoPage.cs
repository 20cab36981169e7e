using TaxCounter.Domain.Accounts;

namespace TaxCounter.Web.Demographics;

/// <summary>A change that was entered wrong.</summary>
/// <param name="Account">Whose.</param>
/// <param name="Change">The change.</param>
/// <param name="Form">Why.</param>
public sealed record UndoPage(Account Account, AccountChange Change, UndoForm Form);
