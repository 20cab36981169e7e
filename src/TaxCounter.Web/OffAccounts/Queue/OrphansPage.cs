using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.OffAccounts;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Web.OffAccounts;

/// <summary>Charges without a registration as they are shown.</summary>
/// <param name="List">A page of them.</param>
/// <param name="Rules">The rule book.</param>
/// <param name="CanAdjust">Whether the person who looks prepares adjustments.</param>
public sealed record OrphansPage(RecordPage<OrphanRow> List, RuleBook Rules, bool CanAdjust);
