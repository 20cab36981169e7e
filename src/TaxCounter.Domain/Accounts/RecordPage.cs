using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Accounts;

/// <summary>One page of a list.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="Rows">Newest first.</param>
/// <param name="Number">Which page, from 1.</param>
/// <param name="Total">How many there are on all pages.</param>
public sealed record RecordPage<T>(IReadOnlyList<T> Rows, int Number, int Total)
{
    /// <summary>How many stand on a page.</summary>
    public const int Size = 25;

    /// <summary>The last page.</summary>
    public int Last => Math.Max(1, (Total + Size - 1) / Size);
}
