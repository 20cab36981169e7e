namespace TaxCounter.Domain.Kernel;

/// <summary>One page of a list.</summary>
/// <typeparam name="T">What is listed.</typeparam>
/// <param name="Rows">In the order of the list.</param>
/// <param name="Number">Which page, from 1.</param>
/// <param name="Total">How many there are on all pages; of a list that nobody counts, as many as are known by now.</param>
/// <param name="PerPage">How many stand on a page.</param>
public sealed record RecordPage<T>(IReadOnlyList<T> Rows, int Number, int Total, int PerPage = RecordPage<T>.Size) : IRecordPage
{
    /// <summary>How many stand on a page, where the list does not say otherwise.</summary>
    public const int Size = 25;

    /// <inheritdoc/>
    public int Last => LastOf(Total, PerPage);

    /// <inheritdoc/>
    public bool HasMore => Number < Last;

    /// <inheritdoc/>
    public bool IsCounted { get; private init; } = true;

#pragma warning disable CA1000 // Asked of the list that is read: RecordPage<LetterRow>.Within.
    /// <summary>The page asked for, or the nearest one that exists.</summary>
    public static int Within(int page, int total, int perPage = Size) => Math.Clamp(page, 1, LastOf(total, perPage));

    /// <summary>How many rows stand before a page.</summary>
    public static int Before(int page, int perPage = Size) => (page - 1) * perPage;

    /// <summary>A page of a list that is too long to count: one row more than fits says that another page follows.</summary>
    /// <param name="andOneMore">The rows of the page, and one more where there is one.</param>
    /// <param name="number">Which page, from 1.</param>
    /// <param name="perPage">How many stand on a page.</param>
    public static RecordPage<T> Uncounted(IReadOnlyList<T> andOneMore, int number, int perPage = Size)
    {
        ArgumentNullException.ThrowIfNull(andOneMore);
        return new([.. andOneMore.Take(perPage)], number, Before(number, perPage) + andOneMore.Count, perPage) { IsCounted = false };
    }
#pragma warning restore CA1000

    private static int LastOf(int total, int perPage) => Math.Max(1, (total + perPage - 1) / perPage);
}
