namespace TaxCounter.Domain.RuleBooks;

/// <summary>A holiday of the office with its rules by time.</summary>
/// <param name="Id">Its name in the rule book, <c>veterans-day</c>.</param>
/// <param name="Name">As said: <c>Veterans Day</c>.</param>
/// <param name="Rows">How it is found; a holiday is kept from its first row's day on.</param>
public sealed record Holiday(string Id, string Name, DatedRows<HolidayRule> Rows)
{
    /// <summary>Its days in a year: its own and, if another, the one it is kept on (which may lie in the year before).</summary>
    internal IEnumerable<HolidayDay> Of(int year)
    {
        for (var i = 0; i < Rows.Rows.Count; i++)
        {
            var row = Rows.Rows[i];
            if (row.NotFound is not null || row.Value.In(year) is not { } day || Rows.IndexOn(day) != i)
            {
                continue;
            }

            yield return new HolidayDay(day, day, this, row);
            if (row.Value.KeptOn(day) is var kept && kept != day)
            {
                yield return new HolidayDay(kept, day, this, row);
            }
        }
    }
}
