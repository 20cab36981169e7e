using System.Text.RegularExpressions;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Coding;

/// <summary>Finds the industry code by what is sold: by a rule of the book where one holds, otherwise by the words, main thing first.</summary>
internal sealed partial class CodingTrade(NaicsList naics, CodingRun run, CodingAnswers answers)
{
    private const int Unclear = 520, Several = 5;
    private static readonly Authority _list = new("NAICS 2022, U.S. Census Bureau, with the words of customers", Certainty.Verified);

    /// <summary>Other codes that fit.</summary>
    public IReadOnlyList<NaicsMatch> Alternatives { get; private set; } = [];

    /// <summary>The code; null where nothing fits.</summary>
    public CodingItem? Find()
    {
        var parts = Parts().Split(Kinds().Replace(answers["sells"], "$1 ")).Select(p => p.Trim()).Where(p => p.Length > 0).ToList();
        run.Facts.Add("parts", parts.Count, "");
        var sectors = run.All(CodingOutcome.Sector).Select(s => s.Value).ToList();
        var found = parts.Select(p => naics.Search(p, Several, sectors)).Where(m => m.Count > 0).ToList();
        foreach (var match in found.Select(f => f[0]).Where(m => m.Score >= Unclear))
        {
            run.Facts.Add("sells-naics", match.Code, CodingFactsReader.Why("sells", match.Said));
        }

        Alternatives = [.. naics.Search(answers["sells"], Several, sectors).Concat(found.SelectMany(f => f)).OrderByDescending(m => m.Score).DistinctBy(m => m.Code).Take(Several)];
        var item = run.First(CodingOutcome.Naics) ?? ByWords(found.FirstOrDefault(f => f[0].Score >= Unclear)?[0]);
        if (item is null)
        {
            return null;
        }

        var titled = item with { Says = naics.Find(item.Value) is { } code ? $"{item.Value} {code.Title}. {item.Says}" : item.Says };
        Alternatives = [.. Alternatives.Where(m => m.Code != item.Value)];
        run.Facts.Add("naics", item.Value, "Industry code " + item.Value);
        return titled;
    }

    private CodingItem? ByWords(NaicsMatch? match) => match is null ? null
        : new CodingItem(match.Code, $"Found by “{match.Said}”.") { Rule = "naics/words", Answer = CodingFactsReader.Why("sells", answers["sells"]), Authority = _list };

    /// <summary>"New and used tires" are tires.</summary>
    [GeneratedRegex(@"\b(new|used|fresh|frozen|hot|cold|live|cooked|retail|wholesale|men's|women's|nuevas?|nuevos?|frescos?|calientes?)(?:,| and| y|/) ?(?=(?:new|used|fresh|frozen|hot|cold|live|cooked|retail|wholesale|women's|children's|usad[oa]s?|congelad[oa]s?|fr[ií]os?)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Kinds();

    [GeneratedRegex(@"[,;/+]|\band\b|\by\b", RegexOptions.IgnoreCase)]
    private static partial Regex Parts();
}
