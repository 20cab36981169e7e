using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Web.Cashiering;

/// <summary>What an X or Z report shows.</summary>
/// <param name="Report">The sums.</param>
/// <param name="IsZ">The count stands.</param>
/// <param name="IsBlind">It is one's own and not yet finally counted: nothing is shown that would tell what should be in it.</param>
/// <param name="At">When it was asked for, by the wall clock of the office.</param>
/// <param name="Rules">Names of taxes, the office's name.</param>
/// <param name="Hints">Where to look for a difference.</param>
/// <param name="Head">On a Z report, the end of the audit trail when the drawer's day was closed; null while it is open.</param>
public sealed record DrawerReportPage(DrawerReport Report, bool IsZ, bool IsBlind, DateTime At, RuleBook Rules, IReadOnlyList<string> Hints, AuditPoint? Head);
