namespace TaxCounter.Data.Imports;

/// <summary>What to import and how.</summary>
public sealed record ImportOrder
{
    /// <summary>A file of so many portions at most is one transaction.</summary>
    internal const int PortionsOfASmallFile = 5;

    /// <summary>Which of the four files it is.</summary>
    public required ImportKind Kind { get; init; }

    /// <summary>Where it lies.</summary>
    public required string File { get; init; }

    /// <summary>Import the good rows although others are bad.</summary>
    public bool AcceptGood { get; init; }

    /// <summary>Import rows that are unlikely: somebody looked at them and decided.</summary>
    public bool AcceptUnusual { get; init; }

    /// <summary>Say what the import would do, and import nothing.</summary>
    public bool IsPreview { get; init; }

    /// <summary>How many rows are worked out, and in a large file committed, at once; an account is never torn apart.</summary>
    public int RowsAtOnce { get; init; } = 2_000;
}
