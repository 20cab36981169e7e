using TaxCounter.Data.Storage;
using TaxCounter.Domain.Duties;

namespace TaxCounter.Data.Duties;

/// <summary>Looks a printed number up among the records of its duty.</summary>
public sealed class IssuedNumbers(IEnumerable<DutyRecords> duties, TaxCounterContext context) : IIssuedNumbers
{
    /// <inheritdoc/>
    public async Task<bool> Has(NumberSeries series, string number)
    {
        ArgumentNullException.ThrowIfNull(series);
        return Records(series) is { } records && await records.Has(context, number);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<IssuedNumber>> Among(NumberSeries series, IReadOnlyCollection<string> numbers)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(numbers);
        return numbers.Count > 0 && Records(series) is { } records ? await records.Among(context, numbers) : [];
    }

    private NumberedRecords? Records(NumberSeries series) => duties.SelectMany(d => d.Numbers).FirstOrDefault(n => n.Series == series.Name);
}
