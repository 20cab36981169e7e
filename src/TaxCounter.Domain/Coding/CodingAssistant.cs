using System.Text.RegularExpressions;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Coding;

/// <summary>Proposes the coding of a business by the rule book. It knows the order of the questions; every rule, word, place, threshold and fee is a row of the book.</summary>
/// <param name="book">The office's rule book.</param>
/// <param name="naics">The industry codes.</param>
public sealed partial class CodingAssistant(RuleBook book, NaicsList naics)
{
    private const int MonthsOfYear = 12;

    /// <summary>The coding of a business by its answers, with everything that contradicts and everything to ask.</summary>
    public CodingProposal Propose(CodingAnswers answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var facts = CodingFactsReader.Read(book.Coding, answers);
        var run = new CodingRun(book.Coding, answers.AppliedOn, facts);
        var locator = new CodingLocator(book, answers, facts);
        var locations = locator.Find();
        CodeAsked(answers, facts);
        run.All(CodingOutcome.Fact);
        var trade = new CodingTrade(naics, run, answers);
        var code = trade.Find();
        Gross(answers, facts);
        run.All(CodingOutcome.Trait);
        var more = run.All(CodingOutcome.Location);
        var business = run.First(CodingOutcome.BusinessType);
        var permits = new CodingPermits(book, answers, facts);
        permits.Find(run, locator.Places);
        var groups = run.All(CodingOutcome.Group);
        var taxes = run.All(CodingOutcome.TaxType);
        var fees = new CodingFees(book, answers, facts);
        var filing = new CodingFiling(book, answers, facts);
        var frequency = filing.Find(run);
        fees.Find(run, facts.Has("license-each") && int.TryParse(facts.First("locations"), out var places) ? Math.Max(places, locator.Places.Count) : 1);
        return new CodingProposal
        {
            Answers = answers,
            Naics = CodingPart.Of(code),
            Alternatives = trade.Alternatives,
            BusinessType = CodingPart.Of(business),
            LocationCodes = CodingPart.Of([.. locations, .. more]),
            Locations = [.. locator.Dated, .. more.Select(m => new DatedLocation(1, m.Value, null))],
            TaxTypes = CodingPart.Of(taxes),
            Frequency = frequency,
            LicenseClass = fees.License,
            FeeClass = fees.FeeClass,
            FeeTable = fees.Table,
            FirstFee = fees.First,
            DueOnOpening = fees.DueOnOpening,
            AlcoholPermits = permits.Permits,
            AlcoholIssuer = permits.Issuers,
            AlcoholFee = permits.Fee,
            PermitClasses = permits.Classes,
            Groups = CodingPart.Of(groups),
            Contradictions = CodingPart.Of(run.All(CodingOutcome.Contradiction)),
            Ask = Questions(run.All(CodingOutcome.Ask)),
            Checklist = CodingPart.Of(run.All(CodingOutcome.Checklist)),
            Fields = run.Fields(book.Registration),
            Needed = run.Needed(answers),
        };
    }

    /// <summary>The location code that the customer gives, by its number or its column, and whether it fits the address.</summary>
    private void CodeAsked(CodingAnswers answers, CodingFacts facts)
    {
        var known = book.Locations.Where(l => !l.IsOutside).ToList();
        var asked = known.FirstOrDefault(l => answers["code_asked"].Trim() is { Length: > 0 } code && (l.Code.Equals(code, StringComparison.OrdinalIgnoreCase) || code.Equals(l.Column, StringComparison.OrdinalIgnoreCase)))
            ?? Given().Matches($"{answers["code_asked"]} {answers["asks"]} {answers["other"]}").Select(m => m.Groups[1].Value + m.Groups[2].Value).Select(code => known.FirstOrDefault(l => l.Code == code || l.Column == code)).FirstOrDefault(l => l is not null);
        if (asked is not null && facts.First("location-now") is { Length: > 0 } fits)
        {
            facts.Add("code-asked", asked.Code, CodingFactsReader.Why("code_asked", asked.Code));
            facts.Add("code-fits", asked.Code == fits ? "yes" : "no", CodingFactsReader.Why("code_asked", asked.Code));
        }
    }

    /// <summary>Receipts of a year where they are not known: what the expected tax comes from at the rate of the place.</summary>
    private void Gross(CodingAnswers answers, CodingFacts facts)
    {
        if (answers.Number("last_year_gross") is { } said)
        {
            facts.Add("year-gross", said, CodingFactsReader.Why("last_year_gross", answers["last_year_gross"]));
        }
        else if (answers.Number("expected_tax_month") is { } tax && tax > 0 && book.RateAt("sales", facts.First("location-now"), answers.AppliedOn) is { Refusal: null } rate && rate.Value.Here > 0)
        {
            facts.Add("year-gross", decimal.Round(tax * MonthsOfYear * 100 / rate.Value.Here, 2), CodingFactsReader.Why("expected_tax_month", answers["expected_tax_month"]));
        }
    }

    /// <summary>What is not known is a list of sentences, not of codes.</summary>
    private static CodingPart Questions(IReadOnlyList<CodingItem> asks) => new(string.Join("; ", asks.Select(a => a.Says.TrimEnd('.'))), asks);

    [GeneratedRegex(@"\bcolumn ([A-N])\b|\b(17\d\d)\b|\b(?<=code )([A-N])\b")]
    private static partial Regex Given();
}
