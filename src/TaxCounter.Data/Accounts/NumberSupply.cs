using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Duties;

namespace TaxCounter.Data.Accounts;

/// <inheritdoc cref="INumberSupply"/>
public sealed class NumberSupply(TaxCounterContext context, OfficeDuties duties) : INumberSupply
{
    private const int SaidFromTenths = 9;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> RunningOut()
    {
        var counters = await context.Set<NumberCounter>().AsNoTracking().OrderBy(c => c.Series).ToListAsync();
        return [.. counters.Select(c => Said(c.Series, c.Next - 1)).OfType<string>()];
    }

    private string? Said(string series, long used)
    {
        var parts = series.Split('/');
        var most = series == AccountNumber.SeriesName ? AccountNumber.MostInSeries : duties.Numbers.FirstOrDefault(n => n.Name == parts[0])?.MostInYear;
        return most is { } all && used >= all / 10 * SaidFromTenths
            ? string.Create(CultureInfo.InvariantCulture, $"{used:N0} of {all:N0} {parts[0]} numbers{(parts.Length > 1 ? " of " + parts[1] : "")} are used. Call whoever maintains TaxCounter before they run out.")
            : null;
    }
}
