using System.Text.RegularExpressions;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Coding;

/// <summary>One place of business as the customer gives it: which municipalities, districts and developments of the rule book its words may mean.</summary>
internal sealed partial record CodingAddress
{
    private static readonly string[][] _unsure = [["not", "sure"], ["unknown"], ["unsure"], ["does", "not", "know"], ["or"], ["either"], ["no", "se"]];

    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    /// <summary>The municipalities it may be in; none where that is not known.</summary>
    public IReadOnlyList<string> Municipalities { get; init; } = [];

    /// <summary>The districts it may be in; none where that is not known.</summary>
    public IReadOnlyList<string> Districts { get; init; } = [];

    /// <summary>The economic development district, or null.</summary>
    public string? Development { get; init; }

    /// <summary>Where it was before it moved, or null.</summary>
    public string? Before { get; init; }

    /// <summary>The districts it may have been in before it moved; none where only the present one was said.</summary>
    public IReadOnlyList<string> BeforeDistricts { get; init; } = [];

    /// <summary>A ZIP code that lies in several location codes; empty where none was given.</summary>
    public string Zip { get; init; } = "";

    /// <summary>Whether the words name something that the rule book does not have.</summary>
    public bool IsElsewhere { get; init; }

    /// <summary>Whether the customer does not know.</summary>
    public bool IsUnsure { get; init; }

    /// <summary>As the customer says it.</summary>
    public string Said { get; init; } = "";

    /// <summary>The places of business in the order in which they were given.</summary>
    public static IReadOnlyList<CodingAddress> Read(CodingRules rules, CodingAnswers answers)
    {
        var towns = answers["municipality"].Split('+', StringSplitOptions.TrimEntries);
        var districts = answers["school_district_or_county"].Split('+', StringSplitOptions.TrimEntries);
        return [.. Enumerable.Range(0, Math.Max(towns.Length, districts.Length)).Select(i => One(rules, i + 1, At(towns, i), At(districts, i), answers["zip"] + " " + answers["other"] + " " + answers["asks"]))];
    }

    private static CodingAddress One(CodingRules rules, int number, string town, string district, string zip)
    {
        var before = Moved().Match(town) is { Success: true } moved ? moved.Groups[1].Value : null;
        var development = rules.Places.Select(p => p.Development).OfType<string>().Distinct().FirstOrDefault(d => Means(town + " " + district, d));
        var here = Moved().Replace(InParentheses().Replace(town, m => m.Value.StartsWith("(before", StringComparison.OrdinalIgnoreCase) || (development is not null && Means(m.Value, development)) ? "" : m.Value), "");
        var leftDistrict = Moved().Match(district) is { Success: true } left ? left.Groups[1].Value : "";
        district = Moved().Replace(district, "").Trim();
        var words = FoldedText.Words(here + " " + district);
        var towns = Meant(rules.Places.Select(p => p.Municipality), here);
        var districts = Meant(rules.Places.Select(p => p.District), district);
        if (districts.Count == 0 && rules.Places.All(p => p.Municipality is null))
        {
            districts = Meant(rules.Places.Select(p => p.District), here); // Pittsburgh says its county
        }

        return new CodingAddress
        {
            Number = number,
            Municipalities = towns,
            Districts = districts,
            Development = development,
            Before = before is null ? null : Meant(rules.Places.Select(p => p.Municipality), before).FirstOrDefault(),
            BeforeDistricts = Meant(rules.Places.Select(p => p.District), leftDistrict),
            Zip = rules.PostalCodes.FirstOrDefault(z => (town + " " + zip).Contains(z.Id, StringComparison.Ordinal))?.Id ?? "",
            IsUnsure = here.Contains('?', StringComparison.Ordinal) || _unsure.Any(u => FoldedText.Holds(words, u)),
            IsElsewhere = towns.Count == 0 && districts.Count == 0 && Letters().IsMatch(rules.Places.All(p => p.Municipality is null) ? district : here),
            Said = string.Join(", ", new[] { town, district }.Where(t => t.Length > 0)),
        };
    }

    /// <summary>The name of a place of the rule book: the first of those it goes by.</summary>
    public static string NameOf(string names) => names.Split('/')[0];

    private static List<string> Meant(IEnumerable<string?> names, string text) => [.. names.OfType<string>().Distinct().Where(n => Means(text, n))];

    private static bool Means(string text, string names)
    {
        var words = FoldedText.Words(text);
        return names.Split('/').Any(n => FoldedText.Holds(words, FoldedText.Words(n)));
    }

    private static string At(string[] texts, int i) => i < texts.Length ? texts[i] : texts.Length == 1 ? texts[0] : "";

    [GeneratedRegex(@"\(?\bbefore:? ([^)]+)\)?", RegexOptions.IgnoreCase)]
    private static partial Regex Moved();

    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex InParentheses();

    [GeneratedRegex(@"\p{L}{3}")]
    private static partial Regex Letters();
}
