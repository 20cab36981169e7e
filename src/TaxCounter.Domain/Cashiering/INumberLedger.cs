using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.Cashiering;

/// <summary>Reads the receipt numbers from first to last.</summary>
public interface INumberLedger
{
    /// <summary>The years in which numbers were issued, newest first.</summary>
    Task<IReadOnlyList<int>> Years();

    /// <summary>Proves the sequence of a year.</summary>
    Task<NumberProof> Prove(int year);

    /// <summary>A page of numbers of a year, the newest first.</summary>
    /// <param name="year">The year.</param>
    /// <param name="page">Which page, from 1.</param>
    /// <param name="total">How many numbers the year has (<see cref="NumberProof.All"/>).</param>
    Task<RecordPage<NumberRow>> Page(int year, int page, int total);
}
