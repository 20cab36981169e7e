namespace TaxCounter.Domain.Kernel;

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
    public int Last => LastOf(Total);

    /// <summary>Whether a further page follows.</summary>
    public bool HasMore => Number < Last;

#pragma warning disable CA1000 // Asked of the list that is read: RecordPage<LetterRow>.Within.
    /// <summary>The page asked for, or the nearest one that exists.</summary>
    public static int Within(int page, int total) => Math.Clamp(page, 1, LastOf(total));

    private static int LastOf(int total) => Math.Max(1, (total + Size - 1) / Size);
}
