using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cashiering;

/// <summary>What a void would do to one obligation.</summary>
/// <param name="Before">As it stands.</param>
/// <param name="After">As it would stand.</param>
public sealed record ReopenedObligation(ObligationBalance Before, ObligationBalance After);
