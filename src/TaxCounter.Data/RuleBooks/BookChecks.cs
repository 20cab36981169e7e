using System.Globalization;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

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

    /// <summary>Rows that an office may do without: null where there are none.</summary>
    public DatedRows<T>? RowsIfAny<TRow, T>(string path, string subject, IReadOnlyList<TRow> rows, Func<TRow, Dated<T>> row) =>
        rows.Count == 0 ? null : Rows(path, subject, rows, row);

    /// <summary>Rows that either have their values or say what is not known; never both.</summary>
    public DatedRows<T> Rows<TRow, T>(string path, string subject, IReadOnlyList<TRow> rows, Func<TRow, string, T> value)
        where TRow : IDatedPart
    {
        var places = rows.Select((row, i) => (row, At: $"{path}[{i}]")).ToList();
        return Rows(path, subject, places, place =>
        {
            if (place.row.NotFound is not { } sentence)
            {
                return new Dated<T>(place.row.FirstDay, value(place.row, place.At), Of(place.row.Authority));
            }

            var values = typeof(TRow).GetProperties().Where(p => p.Name is not (nameof(IDatedPart.FirstDay) or nameof(IDatedPart.Authority) or nameof(IDatedPart.NotFound)) && p.GetValue(place.row) is not null);
            That(!values.Any(), place.At, "a row that says what is not known cannot have values");
            That(sentence.EndsWith('.'), place.At + ".notFound", "what is not known, and whom to ask, must be a whole sentence");
            return new Dated<T>(place.row.FirstDay, default!, Of(place.row.Authority)) { NotFound = sentence };
        });
    }

    /// <summary>A value that a row of this kind must have.</summary>
    public T Need<T>(T? value, string path, string name)
        where T : struct => value ?? throw new RuleBookException(file, path, $"'{name}' is missing");

    /// <inheritdoc cref="Need{T}(T?, string, string)"/>
    public string Need(string? value, string path, string name) => value ?? throw new RuleBookException(file, path, $"'{name}' is missing");

    /// <summary>Codes of taxes that the office has.</summary>
    public void Known(string path, TaxList taxes, IEnumerable<string> codes)
    {
        var unknown = codes.FirstOrDefault(c => taxes.Find(c).Refusal is not null);
        That(unknown is null, path, $"there is no tax type '{unknown}'");
    }

    public Choice<T> Choice<TPart, T>(string path, string subject, ChoicePart<TPart> part, Func<TPart, string, T> value)
        where TPart : IReadingPart
    {
        Unique(path + ".readings", part.Readings.Select(r => r.Id));
        var readings = part.Readings
            .Select((r, i) => new Reading<T>(r.Id, r.Says, value(r, $"{path}.readings[{i}]"), Of(r.Authority))).ToDictionary(r => r.Id, StringComparer.Ordinal);
        var inForce = Rows(path + ".inForce", subject, part.InForce, (r, at) =>
        {
            var id = Need(r.Reading, at, "reading");
            That(readings.ContainsKey(id), path + ".inForce", $"there is no reading '{id}'");
            return readings[id];
        });
        return new Choice<T>([.. readings.Values], inForce);
    }

    public Money MoneyOf(string text, string path) =>
        Money.TryParse(text, out var money) && !money.IsNegative ? money : throw new RuleBookException(file, path, $"'{text}' is not an amount");

    public DayOfYear? DayOf(string? text, string path)
    {
        if (text is null)
        {
            return null;
        }

        var good = DateOnly.TryParseExact("2001-" + text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Day <= 28;
        That(good, path, $"'{text}' is not a day between 01-01 and 12-28");
        return new DayOfYear(day.Month, day.Day);
    }

    public void Unique(string path, IEnumerable<string> codes)
    {
        var twice = codes.GroupBy(c => c).FirstOrDefault(g => g.Count() > 1)?.Key;
        That(twice is null, path, $"'{twice}' is there twice");
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
