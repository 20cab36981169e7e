namespace TaxCounter.Domain.Kernel;

/// <summary>Where a page of a list lies, whatever is listed: what the way from page to page asks.</summary>
public interface IRecordPage
{
    /// <summary>Which page, from 1.</summary>
    int Number { get; }

    /// <summary>The last page; of a list that nobody counts, the last that is known by now.</summary>
    int Last { get; }

    /// <summary>Whether a further page follows.</summary>
    bool HasMore { get; }

    /// <summary>Whether the whole list was counted, so that the last page is known.</summary>
    bool IsCounted { get; }
}
