using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Ledger;

namespace TaxCounter.Web.Refunds;

/// <summary>Another credit of the taxpayer that can be claimed with the first.</summary>
/// <param name="Credit">The credit.</param>
/// <param name="Account">Its account.</param>
/// <param name="From">The obligation that was paid too much; null for money without one.</param>
public sealed record ClaimOther(OpenCredit Credit, Account Account, Obligation? From);
