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
    /// <param name="skip">How many to leave out.</param>
    /// <param name="take">How many to give, at most 200.</param>
    Task<IReadOnlyList<NumberRow>> Page(int year, int skip, int take);
}
