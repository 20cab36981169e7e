using System.Globalization;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Rates;

namespace TaxCounter.Data.RuleBooks;

/// <summary>What every part of a rule book is read with: dated rows, readings, amounts and days, each refused with its place in the file.</summary>
internal sealed class BookChecks(string file, string bookName)
{
    public DatedRows<T> Rows<TRow, T>(string path, string subject, IReadOnlyList<TRow> rows, Func<TRow, Dated<T>> row)
    {
        try
        {
            return new DatedRows<T>($"{subject} in {bookName}", [.. rows.Select(row)]);
        }
        catch (ArgumentException wrong)
        {
            throw new RuleBookException(file, path, wrong.Message.Split(" (Parameter", 2)[0].TrimEnd('.'), wrong);
        }
    }

    /// <summary>Rows some of which may say that nothing is known from their day on.</summary>
    public DatedRows<T> KnownRows<TRow, T>(string path, string subject, IReadOnlyList<TRow> rows, Func<TRow, T> value)
        where TRow : IKnownRow =>
        Rows(path, subject, rows, r => new Dated<T>(r.FirstDay, r.NotFound is null ? value(r) : default!, Of(r.Authority)) { NotFound = r.NotFound });

    /// <summary>Rows that an office may do without: null where there are none.</summary>
    public DatedRows<T>? RowsIfAny<TRow, T>(string path, string subject, IReadOnlyList<TRow> rows, Func<TRow, Dated<T>> row) =>
        rows.Count == 0 ? null : Rows(path, subject, rows, row);

    public T Needed<T>(T? value, string path, string name)
        where T : struct => value ?? throw new RuleBookException(file, path, $"'{name}' is missing");

    public string Needed(string? value, string path, string name) => value ?? throw new RuleBookException(file, path, $"'{name}' is missing");

    public Choice<T> Choice<TPart, T>(string path, string subject, ChoicePart<TPart> part, Func<TPart, string, T> value)
        where TPart : IReadingPart
    {
        Unique(path + ".readings", part.Readings.Select(r => r.Id));
        var readings = part.Readings
            .Select((r, i) => new Reading<T>(r.Id, r.Says, value(r, $"{path}.readings[{i}]"), Of(r.Authority))).ToDictionary(r => r.Id, StringComparer.Ordinal);
        var inForce = Rows(path + ".inForce", subject, part.InForce, r =>
        {
            That(readings.ContainsKey(r.Reading), path + ".inForce", $"there is no reading '{r.Reading}'");
            return new Dated<Reading<T>>(r.FirstDay, readings[r.Reading], Of(r.Authority));
        });
        return new Choice<T>([.. readings.Values], inForce);
    }

    public Money MoneyOf(string text, string path) =>
        Money.TryParse(text, out var money) && !money.IsNegative ? money : throw new RuleBookException(file, path, $"'{text}' is no amount");

    public DayOfYear? DayOf(string? text, string path)
    {
        if (text is null)
        {
            return null;
        }

        var good = DateOnly.TryParseExact("2001-" + text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Day <= 28;
        That(good, path, $"'{text}' is no day of a year between 01-01 and 12-28");
        return new DayOfYear(day.Month, day.Day);
    }

    public void Unique(string path, IEnumerable<string> codes)
    {
        var twice = codes.GroupBy(c => c).FirstOrDefault(g => g.Count() > 1)?.Key;
        That(twice is null, path, $"'{twice}' stands twice");
    }

    public void That(bool good, string path, string problem)
    {
        if (!good)
        {
            throw new RuleBookException(file, path, problem);
        }
    }

    public RuleBookException Wrong(string path, string problem) => new(file, path, problem);

    public static Authority Of(AuthorityPart part) => new(part.Says, part.Certainty, part.Url, part.Note);
}
