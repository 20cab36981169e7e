using System.Globalization;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>How a calculation says periods, frequencies, lists and notes. Dates are said by <see cref="DateWords"/>.</summary>
internal static class CalculationWords
{
    /// <summary><c>May 2026</c>, <c>the second quarter of 2026</c>, <c>the first half of 2026</c>, <c>2026</c>.</summary>
    public static string Said(this Period period)
    {
        var year = period.FirstDay.Year;
        string[] ordinals = ["first", "second", "third", "fourth"];
        return period.Kind switch
        {
            PeriodKind.Month => period.FirstDay.ToString("MMMM yyyy", CultureInfo.InvariantCulture),
            PeriodKind.Quarter => $"the {ordinals[(period.FirstDay.Month - 1) / 3]} quarter of {year}",
            PeriodKind.HalfYear => $"the {ordinals[(period.FirstDay.Month - 1) / 6]} half of {year}",
            _ => $"the year {year}",
        };
    }

    /// <summary><c>month</c>, <c>half year</c>.</summary>
    public static string Said(this PeriodKind kind) => kind switch
    {
        PeriodKind.Month => "month",
        PeriodKind.Quarter => "quarter",
        PeriodKind.HalfYear => "half year",
        _ => "year",
    };

    /// <summary><c>monthly</c>, <c>semiannual</c>: as files and a machine have it.</summary>
    public static string Said(this FilingFrequency frequency) => frequency switch
    {
        FilingFrequency.Monthly => "monthly",
        FilingFrequency.Quarterly => "quarterly",
        FilingFrequency.Semiannual => "semiannual",
        _ => "annual",
    };

    /// <summary>The frequency of returns that cover periods so long.</summary>
    public static FilingFrequency Frequency(this PeriodKind kind) => kind switch
    {
        PeriodKind.Month => FilingFrequency.Monthly,
        PeriodKind.Quarter => FilingFrequency.Quarterly,
        PeriodKind.HalfYear => FilingFrequency.Semiannual,
        _ => FilingFrequency.Annual,
    };

    /// <summary><c>a, b and c</c>.</summary>
    public static string List(IReadOnlyList<string> words, string last = "and") =>
        words.Count < 2 ? string.Concat(words) : string.Join(", ", words.Take(words.Count - 1)) + $" {last} " + words[^1];

    /// <summary>The notes of those who say so, each once.</summary>
    public static IReadOnlyList<string> Notes(params IEnumerable<Authority> authorities) => [.. authorities.Select(a => a.Note).OfType<string>().Distinct()];
}
