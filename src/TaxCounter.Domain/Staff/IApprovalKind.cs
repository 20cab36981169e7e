namespace TaxCounter.Domain.Staff;

/// <summary>One kind of thing that waits for a second person. A new kind joins the queue by one class that says this and is registered.</summary>
public interface IApprovalKind
{
    /// <summary>Which.</summary>
    ApprovalKind Kind { get; }

    /// <summary>What waits, oldest first.</summary>
    /// <param name="most">How many at most.</param>
    /// <param name="key">Only the one of this key; null for all.</param>
    Task<IReadOnlyList<ApprovalItem>> Items(int most, string? key = null);

    /// <summary>Since when each of them waits (UTC): the kinds are counted together, in one question, on every page of who decides.</summary>
    IQueryable<DateTime> Since();

    /// <summary>Since when the one of a key waits (UTC); null when it does not.</summary>
    async Task<DateTime?> Since(string key) => await Items(1, key) is [var item, ..] ? item.Since : null;
}
