namespace TaxCounter.Domain.Cashiering;

/// <summary>Reads what a day posted, for finance.</summary>
public interface IFinanceSearch
{
    /// <summary>Every line of the journal of a day, in the order it was posted.</summary>
    Task<IReadOnlyList<FinanceEntry>> Of(DateOnly day);
}
