using TaxCounter.Domain.Coding;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Web.Coding;

/// <summary>The filing-frequency review as it is shown.</summary>
/// <param name="List">One page of proposals.</param>
/// <param name="Rules">The rule book.</param>
/// <param name="CanAccept">Whether the person who looks may accept them.</param>
public sealed record FrequenciesPage(RecordPage<FrequencyProposal> List, RuleBook Rules, bool CanAccept);
