using System.Globalization;

namespace TaxCounter.Domain.Kernel;

/// <summary>The stretch of time a tax is for, written <c>2026-08</c>, <c>2026-Q2</c>, <c>2026-H1</c> or <c>2026</c>; that text is its one form, on screen and in files.</summary>
public readonly record struct Period : IComparable<Period>
{
    private readonly string? _text;

    private Period(string text, PeriodKind kind, DateOnly firstDay)
    {
        _text = text;
        Kind = kind;
        FirstDay = firstDay;
    }

    /// <summary>How long it is.</summary>
    public PeriodKind Kind { get; }

    public DateOnly FirstDay { get; }

    public DateOnly LastDay => FirstDay.AddMonths(Kind switch { PeriodKind.Month => 1, PeriodKind.Quarter => 3, PeriodKind.HalfYear => 6, _ => 12 }).AddDays(-1);

    /// <summary>Reads a period; refuses everything but the four forms.</summary>
    public static bool TryParse(string? text, out Period period)
    {
        period = default;
        if (text is null || text.Length is < 4 or > 7 || !int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1900 or > 2999)
        {
            return false;
        }

        var rest = text.AsSpan(4);
        (PeriodKind Kind, int Month)? found = rest switch
        {
            "" => (PeriodKind.Year, 1),
            ['-', 'Q', >= '1' and <= '4' and var q] => (PeriodKind.Quarter, ((q - '1') * 3) + 1),
            ['-', 'H', >= '1' and <= '2' and var h] => (PeriodKind.HalfYear, ((h - '1') * 6) + 1),
            ['-', >= '0' and <= '1' and var tens, >= '0' and <= '9' and var ones] when ((tens - '0') * 10) + ones - '0' is >= 1 and <= 12 and var month => (PeriodKind.Month, month),
            _ => null,
        };
        if (found is not { } it)
        {
            return false;
        }

        period = new Period(text, it.Kind, new DateOnly(year, it.Month, 1));
        return true;
    }

    /// <summary>A period known to be well formed.</summary>
    /// <exception cref="FormatException">It is not.</exception>
    public static Period Parse(string text) => TryParse(text, out var period) ? period : throw new FormatException($"'{text}' is not a period.");

    /// <inheritdoc/>
    public int CompareTo(Period other) => (FirstDay, Kind).CompareTo((other.FirstDay, other.Kind));

    /// <inheritdoc/>
    public override string ToString() => _text ?? "";
}
