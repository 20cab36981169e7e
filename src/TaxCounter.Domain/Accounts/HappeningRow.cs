namespace TaxCounter.Domain.Accounts;

/// <summary>Something in the history of an account that moved no money.</summary>
public sealed record HappeningRow
{
    /// <summary>When, UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>What it was, in a few words: <c>Note</c>.</summary>
    public required string What { get; init; }

    /// <summary>What was said or done.</summary>
    public required string Text { get; init; }

    /// <summary>Its page; null where it has none.</summary>
    public string? Page { get; init; }

    public required string ByName { get; init; }
}
