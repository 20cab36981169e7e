using System.Globalization;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Returns;

/// <summary>Reads a return from a file's row and recomputes it; what cannot be read is refused with the reason.</summary>
public static class ReturnReading
{
    private static readonly Dictionary<string, PeriodKind> _frequencies = new(StringComparer.OrdinalIgnoreCase)
    {
        ["monthly"] = PeriodKind.Month,
        ["quarterly"] = PeriodKind.Quarter,
        ["semi-annual"] = PeriodKind.HalfYear,
        ["semiannual"] = PeriodKind.HalfYear,
        ["semi-annually"] = PeriodKind.HalfYear,
        ["semiannually"] = PeriodKind.HalfYear,
        ["half-yearly"] = PeriodKind.HalfYear,
        ["annual"] = PeriodKind.Year,
        ["annually"] = PeriodKind.Year,
        ["yearly"] = PeriodKind.Year,
    };

    /// <summary>The return of a row, recomputed by the rule book.</summary>
    public static Result<ReturnCheck> Check(RuleBook book, ReturnRow row)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(row);
        var schedule = book.Returns.Find(row.Form);
        var period = PeriodOf(row.Period, row.Frequency);
        if ((schedule.Refusal ?? period.Refusal) is { } no)
        {
            return no;
        }

        var form = schedule.Value.Forms.On(period.Value.LastDay);
        var due = DueOf(book, schedule.Value, period.Value, row.Due, form.Refusal is null ? form.Value.Value : null);
        var (filed, paid) = (DayOf("filed_and_paid", FirstOf(row.Filed, row.FiledAndPaid, row.Paid)), DayOf("filed_and_paid", FirstOf(row.Paid, row.FiledAndPaid, row.Filed)));
        if ((form.Refusal ?? due.Refusal ?? filed.Refusal ?? paid.Refusal) is { } unknown)
        {
            return unknown;
        }

        var entries = ReturnEntries.Read(form.Value.Value, row.Entries);
        return entries.Refusal is { } unread
            ? unread
            : ReturnCheck.Of(book, form.Value.Value, new ReturnFacts { TaxType = schedule.Value.TaxType, Period = period.Value, DueOn = due.Value, FiledOn = filed.Value, PaidOn = paid.Value }, entries.Value);
    }

    /// <summary>A period as files write it. A month with a longer frequency is the quarter or half year that ends with it.</summary>
    public static Result<Period> PeriodOf(string text, string frequency)
    {
        var plain = TypedText.Plain(text).ToUpperInvariant();
        if (plain.Length == 6 && plain[4] is 'Q' or 'H')
        {
            plain = plain.Insert(4, "-");
        }

        if (!Period.TryParse(plain, out var period))
        {
            return ReturnRefusals.NotAPeriod(text);
        }

        var said = TypedText.Plain(frequency);
        if (said.Length == 0)
        {
            return period;
        }

        if (!_frequencies.TryGetValue(said.Replace(' ', '-'), out var kind))
        {
            return ReturnRefusals.UnknownFrequency(frequency);
        }

        return kind == period.Kind ? period : Longer(period, kind) is { } longer ? longer : ReturnRefusals.FrequencyIsNotThePeriods(said, text);
    }

    private static Period? Longer(Period month, PeriodKind kind)
    {
        var (year, last) = (month.LastDay.Year, month.LastDay.Month);
        var text = (month.Kind, kind) switch
        {
            (PeriodKind.Month, PeriodKind.Quarter) when last % 3 == 0 => $"{year:0000}-Q{last / 3}",
            (PeriodKind.Month, PeriodKind.HalfYear) when last % 6 == 0 => $"{year:0000}-H{last / 6}",
            (PeriodKind.Month, PeriodKind.Year) when last == 12 => $"{year:0000}",
            _ => null,
        };
        return text is null ? null : Period.Parse(text);
    }

    /// <summary>The due date; where the rule book does not have it and no line of the form goes by it, the end of the period stands for it.</summary>
    private static Result<DateOnly> DueOf(RuleBook book, ReturnSchedule schedule, Period period, string due, ReturnForm? form)
    {
        if (TypedText.Plain(due).Length == 0)
        {
            var known = book.DueDates.DueOn(schedule.TaxType, period);
            return known.Refusal is not null && form is not null && !form.Lines.Any(l => l.Kind is ReturnLineKind.Discount or ReturnLineKind.Penalty or ReturnLineKind.Interest) ? period.LastDay : known;
        }

        var day = DayOf("due", due);
        return day.Refusal is { } no ? no : book.Calendar.RollForward(day.Value);
    }

    private static Result<DateOnly> DayOf(string column, string text)
    {
        var plain = TypedText.Plain(text);
        return DateOnly.TryParseExact(plain, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is >= 1900 and <= 2199
            ? day
            : ReturnRefusals.NotADay(column, plain);
    }

    private static string FirstOf(params string[] texts) => texts.FirstOrDefault(t => !string.IsNullOrWhiteSpace(t)) ?? "";
}
