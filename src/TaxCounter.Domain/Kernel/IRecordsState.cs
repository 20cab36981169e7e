namespace TaxCounter.Domain.Kernel;

/// <summary>Whether the office's records can be written; every page says so where they cannot.</summary>
public interface IRecordsState
{
    /// <summary>What is wrong, for the administrator; null while all is well.</summary>
    string? Problem { get; }
}
