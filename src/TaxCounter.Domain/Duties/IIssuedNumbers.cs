namespace TaxCounter.Domain.Duties;

/// <summary>The printed numbers that were issued.</summary>
public interface IIssuedNumbers
{
    /// <summary>Whether a number of a series was issued.</summary>
    /// <param name="series">The series.</param>
    /// <param name="number">The number as printed.</param>
    Task<bool> Has(NumberSeries series, string number);

    /// <summary>Those of some numbers that were issued, in the order of the numbers.</summary>
    /// <param name="series">The series.</param>
    /// <param name="numbers">The numbers as printed.</param>
    Task<IReadOnlyList<IssuedNumber>> Among(NumberSeries series, IReadOnlyCollection<string> numbers);
}
