using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Duties;

/// <summary>A series of printed numbers as a duty has it: its papers in one word, and the page that a number opens.</summary>
public sealed class NumberSeries
{
    private readonly Func<string?, string?> _read;
    private readonly string _pages;

    private NumberSeries(string prefix, string name, string example, string pages, Permission needs, Func<string?, string?> read)
    {
        (Prefix, Name, Example, _pages, Needs) = (prefix, name, example, pages, needs);
        _read = read;
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

    /// <summary>A series.</summary>
    /// <typeparam name="TSeries">Prefix and name.</typeparam>
    /// <param name="pages">Where its pages lie; each is opened by the number: <c>/penalty-waivers</c>.</param>
    /// <param name="needs">What opening one needs.</param>
    public static NumberSeries Of<TSeries>(string pages, Permission needs)
        where TSeries : INumberSeries => new(
        TSeries.Prefix, TSeries.Name, PrintedNumber<TSeries>.Of(2026, 12).ToString(), pages, needs, text => PrintedNumber<TSeries>.TryParse(text, out var number) ? number.ToString() : null);

    /// <summary>A number of the series as printed, however it was typed; null for anything else.</summary>
    public string? Read(string? typed) => _read(typed);

    /// <summary>Whether somebody meant a number of the series: its prefix with digits behind it, right or wrong.</summary>
    public bool IsMeantBy(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        var rest = typed.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? typed[Prefix.Length..] : "";
        return rest.All(c => char.IsAsciiDigit(c) || c is ' ' or '-') && rest.Count(char.IsAsciiDigit) >= 8;
    }

    /// <summary>The page of a number, as printed.</summary>
    public string PageOf(string number) => $"{_pages}/{number}";
}
