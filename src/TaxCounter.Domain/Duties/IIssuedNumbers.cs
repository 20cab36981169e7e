namespace TaxCounter.Domain.Duties;

/// <summary>The printed numbers that were issued.</summary>
public interface IIssuedNumbers
{
    /// <summary>Whether a number of a series was issued.</summary>
    /// <param name="series">The series.</param>
    /// <param name="number">The number as printed.</param>
    Task<bool> Has(NumberSeries series, string number);
}
