using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.OffAccounts;

namespace TaxCounter.Web.OffAccounts;

/// <summary>Small balances as they are shown.</summary>
/// <param name="List">A page of them.</param>
/// <param name="Most">Up to how much a balance is small.</param>
/// <param name="CanAdjust">Whether the person who looks prepares adjustments.</param>
public sealed record SmallPage(RecordPage<SmallBalanceRow> List, Money Most, bool CanAdjust);
