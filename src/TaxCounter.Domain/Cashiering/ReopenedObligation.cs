using TaxCounter.Domain.Ledger;

namespace TaxCounter.Domain.Cashiering;

/// <summary>What a void would do to one obligation.</summary>
/// <param name="Before">As it stands.</param>
/// <param name="After">As it would stand.</param>
public sealed record ReopenedObligation(ObligationBalance Before, ObligationBalance After);
