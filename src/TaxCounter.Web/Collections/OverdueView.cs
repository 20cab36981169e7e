using TaxCounter.Domain.Collections;

namespace TaxCounter.Web.Collections;

/// <summary>The list as it is shown.</summary>
/// <param name="Filter">Which ones.</param>
/// <param name="List">One page of them.</param>
/// <param name="Today">The office's day.</param>
/// <param name="Trouble">Why the amount could not be read.</param>
public sealed record OverdueView(OverdueFilter Filter, OverdueList List, DateOnly Today, string? Trouble);
