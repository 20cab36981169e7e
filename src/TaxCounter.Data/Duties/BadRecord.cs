namespace TaxCounter.Data.Duties;

/// <summary>A record that is not as it should be: what it is called, and two amounts or words that do not agree.</summary>
public sealed record BadRecord
{
    /// <summary>What it is called.</summary>
    public required string Name { get; init; }

    /// <summary>Where it is, or who it was.</summary>
    public string? Place { get; init; }

    public long? Has { get; init; }

    /// <summary>What it should have.</summary>
    public long? Should { get; init; }
}
