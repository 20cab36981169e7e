using System.Globalization;
using System.Text.RegularExpressions;

namespace TaxCounter.Domain.RuleBooks;

/// <summary>
/// One condition of a coding rule as the rule book writes it: <c>alcohol</c> (answered), <c>!rooms</c> (not answered), <c>municipality=Baker|Zachary</c>,
/// <c>naics^=7225|7224</c> (begins with), <c>rooms&lt;6</c>, <c>applied&gt;=2026-10-01</c>.
/// </summary>
public sealed partial record CodingCondition
{
    private CodingCondition(string text, string fact) => (Text, Fact) = (text, fact);

    /// <summary>As the rule book writes it.</summary>
    public string Text { get; }

    /// <summary>The fact it is about.</summary>
    public string Fact { get; }

    /// <summary>Whether it holds where the fact has none of the values.</summary>
    public bool IsNegated { get; private init; }

    private string Compares { get; init; } = "";

    private string[] Values { get; init; } = [];

    /// <summary>Reads a condition; null where it is not written as one.</summary>
    public static CodingCondition? Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var match = Form().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var values = match.Groups["values"].Value.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var compares = match.Groups["compares"].Value;
        var ordered = compares is "<" or "<=" or ">" or ">=";
        return compares.Length > 0 && values.Length == 0 || ordered && (values.Length != 1 || Ordered(values[0]) is null) ? null
            : new CodingCondition(text, match.Groups["fact"].Value) { IsNegated = match.Groups["not"].Success, Compares = compares, Values = values };
    }

    /// <summary>Whether it holds for what is known of a fact, and which of its values it holds for.</summary>
    /// <param name="known">The values of the fact; none where it is not known.</param>
    /// <param name="matched">The values that make it hold; none for a condition that says not.</param>
    public bool Holds(IReadOnlyList<string> known, out IReadOnlyList<string> matched)
    {
        ArgumentNullException.ThrowIfNull(known);
        List<string> found = [.. known.Where(Meets)];
        matched = IsNegated ? [] : found;
        return IsNegated ? found.Count == 0 : found.Count > 0;
    }

    private bool Meets(string value) => Compares switch
    {
        "" => true,
        "=" => Values.Contains(value, StringComparer.OrdinalIgnoreCase),
        "^=" => Values.Any(v => value.StartsWith(v, StringComparison.OrdinalIgnoreCase)),
        _ => Ordered(value) is { } left && Ordered(Values[0]) is { } right && Compares switch
        {
            "<" => left < right,
            "<=" => left <= right,
            ">" => left > right,
            _ => left >= right,
        },
    };

    private static decimal? Ordered(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day.DayNumber
        : decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex(@"^(?<not>!)?(?<fact>[a-z][a-z0-9-]*)(?:(?<compares><=|>=|\^=|<|>|=)(?<values>.+))?$")]
    private static partial Regex Form();
}
