using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Web.Licenses;

/// <summary>The page of a closing: what is still owed, and by when the final return is due.</summary>
/// <param name="License">The license.</param>
/// <param name="Form">What was typed.</param>
/// <param name="Owed">Everything the account owes today.</param>
/// <param name="Unapplied">Its unapplied credit.</param>
/// <param name="FinalReturn">When the final return is due, in a sentence.</param>
/// <param name="Open">What is open, by due date.</param>
public sealed record ClosePage(LicensePage License, CloseForm Form, Money Owed, Money Unapplied, string FinalReturn, IReadOnlyList<ObligationBalance> Open);
