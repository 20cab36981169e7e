using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Web.Refunds;

/// <summary>The page on which a claim is taken.</summary>
/// <param name="Account">Whose.</param>
/// <param name="Credit">The credit.</param>
/// <param name="Others">Other open credits of the same taxpayer.</param>
/// <param name="OwedFirst">What is owed that the credit pays first.</param>
/// <param name="Today">The office's day.</param>
/// <param name="Form">What was typed.</param>
/// <param name="Rules">The rule book.</param>
public sealed record ClaimPage(Account Account, OpenCredit Credit, IReadOnlyList<ClaimOther> Others, Money OwedFirst, DateOnly Today, ClaimForm Form, RuleBook Rules);
