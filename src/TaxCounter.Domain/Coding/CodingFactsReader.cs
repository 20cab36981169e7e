using System.Globalization;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Coding;

/// <summary>Makes the first facts of the answers: each answer, the words understood in it, and the days and amounts that follow from others.</summary>
internal static class CodingFactsReader
{
    private const int MonthsOfQuarter = 3, MonthsOfYear = 12;
    private static readonly string[] _nothing = ["none", "no", "n/a", "-"];
    private static readonly string[] _kinds = ["beer", "liquor"];
    private static readonly string[] _apart = ["alcohol", "consumption", "municipality", "school_district_or_county", "zip", "contractor", "previous_owner"];

    public static CodingFacts Read(CodingRules rules, CodingAnswers answers)
    {
        var facts = new CodingFacts();
        foreach (var (name, text) in answers.Said.Where(a => !_apart.Contains(a.Key)))
        {
            facts.Add(CodingFields.Find(name)!.Fact, answers.Number(name) is { } number && CodingFields.Find(name)!.Kind is CodingFieldKind.Number or CodingFieldKind.Amount ? Plain(answers.Number(name)!.Value) : text, Why(name, text));
        }

        Alcohol(answers, facts);
        Only(facts, "contractor", answers, text => text == "yes");
        Only(facts, "previous-owner", answers, text => !_nothing.Contains(text.ToLowerInvariant()));
        Words(rules, answers, facts);
        Days(answers, facts);
        CodingNumbersSaid.Read(answers, facts);
        Amounts(answers, facts);
        if (answers["asks"].Length > 0)
        {
            facts.Add("asked", "yes", "");
        }

        return facts;
    }

    private static void Alcohol(CodingAnswers answers, CodingFacts facts)
    {
        var why = Why("alcohol", answers["alcohol"]);
        foreach (var kind in _kinds.Where(k => answers["alcohol"].Contains(k, StringComparison.OrdinalIgnoreCase)))
        {
            facts.Add("alcohol", kind, why);
        }

        foreach (var where in answers["consumption"] switch { "both" => ["on", "off"], "" => (string[])[], var one => [one] })
        {
            facts.Add("consumption", where, Why("consumption", answers["consumption"]));
        }
    }

    /// <summary>An answer that says something only where it is not "no".</summary>
    private static void Only(CodingFacts facts, string fact, CodingAnswers answers, Func<string, bool> counts)
    {
        var name = fact.Replace('-', '_');
        if (answers[name] is { Length: > 0 } text && counts(text))
        {
            facts.Add(fact, text, Why(name, text));
        }
    }

    private static void Words(CodingRules rules, CodingAnswers answers, CodingFacts facts)
    {
        var texts = answers.Said.ToDictionary(a => a.Key, a => FoldedText.Clauses(a.Value), StringComparer.Ordinal);
        foreach (var meaning in rules.Words)
        {
            if (meaning.Rows.On(answers.AppliedOn) is not { Refusal: null } row)
            {
                continue;
            }

            foreach (var (field, words) in texts.Where(t => row.Value.Value.In.Contains(t.Key)))
            {
                if (row.Value.Value.Words.FirstOrDefault(w => FoldedText.Holds(words, FoldedText.Words(w))) is { } found)
                {
                    facts.Add("said", meaning.Id, $"{CodingFields.Find(field)!.Label} “{found}”");
                    facts.Add("said-" + CodingFields.Find(field)!.Fact, meaning.Id, "");
                }
            }
        }
    }

    private static void Days(CodingAnswers answers, CodingFacts facts)
    {
        facts.Clear("applied-on");
        facts.Add("applied", DateWords.Iso(answers.AppliedOn), Why("applied_on", DateWords.Iso(answers.AppliedOn)));
        if (answers.OpenedOn is not { } opened)
        {
            return;
        }

        var why = Why("opened_on", DateWords.Iso(opened));
        facts.Add("opened", DateWords.Iso(opened), why);
        facts.Add("days-open", answers.AppliedOn.DayNumber - opened.DayNumber, why);
        facts.Add("notice-days", opened.DayNumber - answers.AppliedOn.DayNumber, why);
        facts.Add("opened-day", DateWords.Iso(opened)[5..], why);
    }

    private static void Amounts(CodingAnswers answers, CodingFacts facts)
    {
        if (answers.Number("expected_tax_month") is { } month)
        {
            var why = Why("expected_tax_month", answers["expected_tax_month"]);
            facts.Add("quarter-tax", month * MonthsOfQuarter, why);
            facts.Add("third-quarter", answers.Number("third_quarter_tax") ?? month * MonthsOfQuarter, why);
            facts.Add("year", answers.Number("year_tax") ?? month * MonthsOfYear, why);
        }
        else if (answers.Number("third_quarter_tax") is { } quarter)
        {
            facts.Add("third-quarter", quarter, Why("third_quarter_tax", answers["third_quarter_tax"]));
            facts.Add("year", answers.Number("year_tax") ?? quarter * (MonthsOfYear / MonthsOfQuarter), "");
        }
    }

    /// <summary>An answer as it is shown beside what follows from it.</summary>
    public static string Why(string name, string text) => $"{CodingFields.Find(name)!.Label.TrimEnd('?')}: {text}";

    private static string Plain(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);
}
