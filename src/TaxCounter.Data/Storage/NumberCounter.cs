namespace TaxCounter.Data.Storage;

/// <summary>The next number of one series.</summary>
public sealed class NumberCounter
{
    /// <summary>Duty and year: <c>receipt/2026</c>.</summary>
    public required string Series { get; init; }

    /// <summary>The number that will be issued next.</summary>
    public required long Next { get; init; }
}
