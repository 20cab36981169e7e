using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Collections;

/// <summary>One page of overdue accounts.</summary>
/// <param name="Rows">In the order asked for.</param>
/// <param name="Number">Which page, from 1.</param>
/// <param name="Total">How many accounts there are on all pages.</param>
/// <param name="Owing">What all of them owe, as posted.</param>
public sealed record OverduePage(IReadOnlyList<OverdueRow> Rows, int Number, int Total, Money Owing)
{
    /// <summary>How many stand on a page.</summary>
    public const int Size = 25;

    /// <summary>The last page.</summary>
    public int Last => Math.Max(1, (Total + Size - 1) / Size);
}
