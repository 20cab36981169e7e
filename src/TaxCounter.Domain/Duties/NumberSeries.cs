using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Duties;

/// <summary>A series of printed numbers as a duty has it: its papers in one word, and the page that a number opens.</summary>
public sealed class NumberSeries
{
    /// <summary>Fewer digits are no year with a running number; so many of them are digits as typed, not letters read as digits.</summary>
    private const int FewestDigits = 5, FewestTyped = 4;

    /// <summary>Typed without a prefix, fewer running digits are a month or a day, and more digits in one are something else.</summary>
    private const int FewestRunning = 3, MostBare = 13;

    // A printed number is 18 characters at most: three dashes, the year and the check digit among them; the rest is the prefix and the running number.
    private const int RunningDigits = 10;

    private readonly Func<string?, string?> _read;
    private readonly Func<string, string?> _complete;
    private readonly string _pages;

    private NumberSeries(string prefix, string name, string example, string pages, Permission needs, Func<string?, string?> read, Func<string, string?> complete)
    {
        (Prefix, Name, Example, _pages, Needs) = (prefix, name, example, pages, needs);
        (_read, _complete) = (read, complete);
    }

    /// <summary>What its numbers begin with: <c>R</c>.</summary>
    public string Prefix { get; }

    /// <summary>The paper in one word: <c>receipt</c>.</summary>
    public string Name { get; }

    /// <summary>The same with its article: <c>a receipt</c>.</summary>
    public string AName => ("aeiou".Contains(Name[0], StringComparison.Ordinal) ? "an " : "a ") + Name;

    /// <summary>A number as it reads: <c>R-2026-000012-8</c>.</summary>
    public string Example { get; }

    /// <summary>What opening its page needs.</summary>
    public Permission Needs { get; }

    /// <summary>How many papers of the series a year can number: as many digits as a printed number has room for.</summary>
    public int MostInYear => (int)Math.Min(int.MaxValue, Math.Pow(10, RunningDigits - Prefix.Length) - 1);

    /// <summary>A series.</summary>
    /// <typeparam name="TSeries">Prefix and name.</typeparam>
    /// <param name="pages">Where its pages lie; each is opened by the number: <c>/penalty-waivers</c>.</param>
    /// <param name="needs">What opening one needs.</param>
    public static NumberSeries Of<TSeries>(string pages, Permission needs)
        where TSeries : INumberSeries => new(
        TSeries.Prefix, TSeries.Name, PrintedNumber<TSeries>.Of(2026, 12).ToString(), pages, needs,
        text => PrintedNumber<TSeries>.TryParse(text, out var number) ? number.ToString() : null,
        digits => PrintedNumber<TSeries>.WithoutCheckDigit(digits)?.ToString());

    /// <summary>A number of the series as printed, however it was typed; null for anything else.</summary>
    public string? Read(string? typed) => _read(typed);

    /// <summary>Whether somebody meant a number of the series: its prefix with digits behind it, right or wrong.</summary>
    public bool IsMeantBy(string typed) => Digits(typed).Length >= FewestDigits && typed.Count(char.IsDigit) >= FewestTyped;

    /// <summary>Whether a text is year and running number without a prefix: <c>2026-000012</c>, with or without its check digit. Ten digits in one may be an account or a phone, so they are none.</summary>
    public static bool IsBare(string typed)
    {
        var groups = TypedText.Plain(typed).Split([' ', '-', '.', '/'], StringSplitOptions.RemoveEmptyEntries);
        return groups.All(g => g.All(char.IsAsciiDigit)) && groups switch
        {
            [{ Length: > 10 and <= MostBare } all] => IsYear(all[..4]),
            [{ Length: 4 } year, { Length: >= FewestRunning and <= RunningDigits }] => IsYear(year),
            [{ Length: 4 } year, { Length: >= FewestRunning and <= RunningDigits }, { Length: 1 }] => IsYear(year),
            _ => false,
        };
    }

    private static bool IsYear(string digits) => digits[0] == '2' && digits[1] is '0' or '1';

    /// <summary>
    /// The numbers that are exactly what was typed, the likeliest first: as printed, without its check digit, without its leading zeros. Which of them exist, the
    /// records know.
    /// </summary>
    public IReadOnlyList<string> Meant(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var digits = Digits(typed);
        var groups = Groups(typed);
        string?[] meant =
        [
            _read(Prefix + digits),
            groups is [{ Length: 4 } year, { Length: > 0 and < 6 } running, { Length: 1 } check] ? _read(Prefix + year + running.PadLeft(6, '0') + check) : null,
            groups is [_, _, _, ..] ? null : _complete(digits),
        ];
        return [.. meant.OfType<string>().Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The numbers one slip away from what was typed: one digit wrong, two switched, one left out or too many. Which of them exist, the records know.</summary>
    public IReadOnlyList<string> Near(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        return [.. NearDigits.Of(Digits(typed)).Select(d => _read(Prefix + d)).OfType<string>().Except(Meant(typed)).Order(StringComparer.Ordinal)];
    }

    /// <summary>The page of a number, as printed.</summary>
    public string PageOf(string number) => $"{_pages}/{number}";

    private string Digits(string typed) => string.Concat(Groups(typed));

    /// <summary>The digits behind the prefix in the groups they were typed in; none where it is not the prefix, or something else stands there. O and I are read as 0 and 1.</summary>
    private string[] Groups(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var plain = TypedText.Plain(typed).ToUpperInvariant();
        if (!plain.StartsWith(Prefix, StringComparison.Ordinal))
        {
            return [];
        }

        var groups = plain[Prefix.Length..].Replace('O', '0').Replace('I', '1').Replace('L', '1').Split([' ', '-', '.', '/', '#', ':'], StringSplitOptions.RemoveEmptyEntries);
        return groups.All(g => g.All(char.IsAsciiDigit)) ? groups : [];
    }
}
