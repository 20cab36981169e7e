using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Collections;

/// <summary>Overdue accounts as they are listed.</summary>
/// <param name="Page">A page of them, in the order asked for.</param>
/// <param name="Owing">What all of them owe, as posted.</param>
public sealed record OverdueList(RecordPage<OverdueRow> Page, Money Owing);
