using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.RuleBooks;

/// <summary>The list of changes.</summary>
/// <param name="Changes">Those that wait first, then the newest.</param>
/// <param name="Pending">How many wait, on all pages.</param>
/// <param name="Act">Who looks, and when.</param>
public sealed record RuleChangeListPage(RecordPage<RuleChange> Changes, int Pending, CounterAct Act);
