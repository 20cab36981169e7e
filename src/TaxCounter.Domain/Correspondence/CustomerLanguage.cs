using System.Globalization;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Correspondence;

/// <summary>How things are said to a customer in one language. Money is written as everywhere in the United States, and a law is cited in its own name.</summary>
public sealed class CustomerLanguage
{
    private readonly LanguageTexts _file;

    /// <summary>Made of its texts.</summary>
    /// <param name="code">Two letters.</param>
    /// <param name="texts">How everything is said in it.</param>
    public CustomerLanguage(string code, LanguageTexts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        Code = code;
        _file = texts;
    }

    /// <summary>Two letters, as a page declares its language.</summary>
    public string Code { get; }

    /// <summary>Its own name: <c>Español</c>.</summary>
    public string Name => _file.Name;

    /// <summary>Its name in English, as the screens say it: <c>Spanish</c>.</summary>
    public string EnglishName => CultureInfo.GetCultureInfo(Code).EnglishName;

    /// <summary>How many of these words are small words of this language.</summary>
    internal int CommonIn(IEnumerable<string> words) => words.Count(w => _file.CommonWords.Contains(w, StringComparer.OrdinalIgnoreCase));

    /// <summary>A text with its placeholders filled.</summary>
    /// <exception cref="KeyNotFoundException">There is no such text.</exception>
    public string Say(string key, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var text = _file.Texts[key];
        foreach (var (name, value) in values)
        {
            text = text.Replace("{" + name + "}", value, StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary><c>1 day</c>, <c>60 days</c>.</summary>
    public string Count(string key, int count) =>
        (count == 1 ? _file.Counts[key].One : _file.Counts[key].Other).Replace("{count}", count.ToString("#,##0", CultureInfo.InvariantCulture), StringComparison.Ordinal);

    /// <summary><c>November 20, 2026</c>, <c>20 de noviembre de 2026</c>.</summary>
    public string Day(DateOnly day) => Say("day", ("month", _file.Months[day.Month - 1]), ("day", Number(day.Day)), ("year", Number(day.Year)));

    /// <summary><c>Friday, November 20, 2026</c>, <c>viernes 20 de noviembre de 2026</c>.</summary>
    public string WithWeekday(DateOnly day) => Say("weekday", ("weekday", _file.Weekdays[(int)day.DayOfWeek]), ("date", Day(day)));

    /// <summary><c>August 2026</c>, <c>agosto de 2026</c>.</summary>
    public string PeriodName(Period period)
    {
        var (month, year) = (period.FirstDay.Month, Number(period.FirstDay.Year));
        return period.Kind switch
        {
            PeriodKind.Month => Say("period-month", ("month", _file.Months[month - 1]), ("year", year)),
            PeriodKind.Quarter => Say("period-quarter", ("number", Number(((month - 1) / 3) + 1)), ("year", year)),
            PeriodKind.HalfYear => Say("period-half", ("number", Number(month < 7 ? 1 : 2)), ("year", year)),
            _ => Say("period-year", ("year", year)),
        };
    }

    /// <summary>The name of a tax or fee; the rule book's own where the file has none.</summary>
    public string TaxName(RuleBook rules, string code)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return _file.Taxes.GetValueOrDefault(code) ?? rules.FindTaxType(code)?.Name ?? code;
    }

    /// <summary>A sentence of the rule book, which is written in English; where it was not translated (an office's own row), with the words that it is in English.</summary>
    public string Sentence(string ofTheBook) => HasSentence(ofTheBook) ? Cited(ofTheBook) : $"{ofTheBook} {Say("in-english")}";

    /// <summary>A law or another authority as cited: what has words for it in this language, and the citation as it is.</summary>
    public string Cited(string authority) => _file.Sentences.GetValueOrDefault(authority, authority);

    /// <summary>Whether a sentence of the rule book can be said in it.</summary>
    public bool HasSentence(string ofTheBook) => Code == CustomerLanguages.First || _file.Sentences.ContainsKey(ofTheBook);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
