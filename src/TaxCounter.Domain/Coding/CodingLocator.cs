using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Coding;

/// <summary>Finds the location codes of places of business by municipality, district, development and day. What an address does not decide stays open.</summary>
internal sealed class CodingLocator(RuleBook book, CodingAnswers answers, CodingFacts facts)
{
    private const string Ambiguous = "AMBIGUOUS: ";
    private readonly CodingRules _rules = book.Coding;

    /// <summary>The codes with their first days.</summary>
    public List<DatedLocation> Dated { get; } = [];

    /// <summary>The municipality of each place of business, by number; null where it is not known.</summary>
    public List<(int Number, string? Municipality)> Places { get; } = [];

    /// <summary>One item for each place of business.</summary>
    public IReadOnlyList<CodingItem> Find()
    {
        var all = CodingAddress.Read(_rules, answers);
        var places = facts.Has("contractor") ? all.Take(1) : all; // job sites are no places of business
        facts.Add("places", all.Count, "");
        return [.. places.Select(One)];
    }

    private CodingItem One(CodingAddress at)
    {
        var names = at.Municipalities.Select(CodingAddress.NameOf).ToList();
        Places.Add((at.Number, names.Count == 1 && !at.IsUnsure ? names[0] : null));
        names.ForEach(n => facts.Add("municipality", n, CodingFactsReader.Why("municipality", answers["municipality"])));
        at.Districts.Select(CodingAddress.NameOf).ToList().ForEach(n => facts.Add("district", n, CodingFactsReader.Why("school_district_or_county", answers["school_district_or_county"])));
        if (at.Districts.Count == 0 && answers["school_district_or_county"] is { Length: > 0 } county)
        {
            facts.Add("district", county, CodingFactsReader.Why("school_district_or_county", county));
        }

        if (at.Development is { } development)
        {
            facts.Add("development", CodingAddress.NameOf(development), CodingFactsReader.Why("municipality", answers["municipality"]));
        }

        var fits = Fits(at, at.Municipalities);
        var codes = CodesOf(fits, at).ToList();
        var inside = _rules.Places.FirstOrDefault(p => p.Development is not null && p.Development == at.Development && p.Codes.On(answers.OpenedOn ?? answers.AppliedOn).Refusal is null);
        return codes.Count == 1 ? Decided(at, fits, codes[0].Place) : inside is not null ? Decided(at, [inside], inside) : Undecided(at, codes);
    }

    /// <summary>The places of the rule book that the words may mean.</summary>
    private List<CodingPlace> Fits(CodingAddress at, IReadOnlyList<string> municipalities)
    {
        var named = _rules.Places.Where(p => p.Development is null && (p.Municipality ?? p.District) is not null).ToList();
        bool Town(CodingPlace p) => p.Municipality is null || municipalities.Count == 0 || municipalities.Contains(p.Municipality) || (at.IsUnsure && municipalities.Count == 1);
        bool District(CodingPlace p) => p.District is null || at.Districts.Count == 0 || at.Districts.Contains(p.District);
        var isBlank = municipalities.Count == 0 && at.Districts.Count == 0;
        var fits = at.IsElsewhere || (isBlank && at.Zip.Length == 0) ? [] : named.Where(p => Town(p) && District(p)).ToList();
        return fits.Count == 0 && at.IsElsewhere ? [.. _rules.Places.Where(p => p is { Development: null, Municipality: null, District: null })] : fits;
    }

    private IEnumerable<(string Code, CodingPlace Place)> CodesOf(List<CodingPlace> fits, CodingAddress at)
    {
        var day = answers.OpenedOn is { } opened && opened > answers.AppliedOn ? opened : answers.AppliedOn;
        var codes = fits.Select(p => (Code: p.Codes.On(day) is { Refusal: null } row ? row.Value.Value : "", Place: p)).Where(c => c.Code.Length > 0).DistinctBy(c => c.Code).ToList();
        if (_rules.PostalCodes.FirstOrDefault(z => z.Id == at.Zip) is not { } zip || zip.Codes.On(day) is not { Refusal: null } lies || (at.Districts.Count > 0 && !at.IsUnsure && codes.Count == 1))
        {
            return at.IsUnsure && codes.Count == 1 && at.Municipalities.Count == 1 ? [] : codes;
        }

        return _rules.Places.Where(p => p.Development is null).Select(p => (Code: p.Codes.On(day) is { Refusal: null } row ? row.Value.Value : "", Place: p)).Where(c => lies.Value.Value.Contains(c.Code)).DistinctBy(c => c.Code);
    }

    private CodingItem Decided(CodingAddress at, List<CodingPlace> fits, CodingPlace place)
    {
        var start = answers.OpenedOn ?? answers.AppliedOn;
        List<CodingPlace> inside = [.. _rules.Places.Where(p => p.Development == at.Development && at.Development is not null), place];
        var parts = new List<(DateOnly From, Dated<string> Row)>();
        if (at.Before is { } before)
        {
            facts.Add("moved", "yes", CodingFactsReader.Why("municipality", answers["municipality"]));
            facts.Add("before", CodingAddress.NameOf(before), "");
            parts.AddRange(Before(at, before, start).Where(r => r.From < answers.AppliedOn));
            start = answers.AppliedOn;
        }

        parts.AddRange(Rows(inside, start));
        foreach (var (from, row) in parts)
        {
            facts.Add("location", row.Value, "");
            Dated.Add(new DatedLocation(at.Number, row.Value, from == parts[0].From ? null : from));
        }

        facts.Add("location-now", parts[^1].Row.Value, "");
        var last = parts[^1].Row;
        var column = book.FindLocation(last.Value) is { } known ? $"{known.Name}{(known.Column is { } c ? $", column {c}" : "")}" : last.Value;
        return new CodingItem(Text(parts), $"{at.Said}: {column}.") { Rule = "places/" + (fits.Count > 0 ? place.Id : "elsewhere"), Answer = at.Said, Authority = last.Authority };
    }

    /// <summary>What the place that was left is coded; where its school district is not known, every code that it may have had.</summary>
    private List<(DateOnly From, Dated<string> Row)> Before(CodingAddress at, string municipality, DateOnly start)
    {
        var left = Fits(at with { Before = null, Districts = at.BeforeDistricts.Count > 0 ? at.BeforeDistricts : at.Districts }, [municipality]) is { Count: > 0 } known ? known : Fits(at with { Before = null, Districts = [] }, [municipality]);
        var rows = left.Select(p => Rows([p], start)).Where(r => r.Count > 0).ToList();
        var codes = rows.Select(r => r[^1].Row.Value).Distinct().ToList();
        return codes.Count == 0 ? [] : codes.Count == 1 ? rows[0] : [(start, rows[0][^1].Row with { Value = string.Join(" or ", codes) })];
    }

    /// <summary>What a place is coded from a day on, the narrowest place that has a code then.</summary>
    private static List<(DateOnly From, Dated<string> Row)> Rows(List<CodingPlace> narrowestFirst, DateOnly start)
    {
        var days = narrowestFirst.SelectMany(p => p.Codes.Rows).Select(r => r.FirstDay).Where(d => d > start).Append(start).Distinct().Order();
        List<(DateOnly From, Dated<string> Row)> found = [];
        foreach (var day in days)
        {
            if (narrowestFirst.Select(p => p.Codes.On(day)).FirstOrDefault(r => r.Refusal is null)?.Value is { } row && (found.Count == 0 || found[^1].Row.Value != row.Value))
            {
                found.Add((day, row));
            }
        }

        return found;
    }

    private static string Text(List<(DateOnly From, Dated<string> Row)> parts) => parts.Count == 1 ? parts[0].Row.Value : string.Join("; ", parts.Select((p, i) =>
        i == 0 ? $"{p.Row.Value} to {DateWords.Iso(parts[1].From.AddDays(-1))}"
        : i + 1 < parts.Count ? $"{p.Row.Value} from {DateWords.Iso(p.From)} to {DateWords.Iso(parts[i + 1].From.AddDays(-1))}"
        : $"{p.Row.Value} from {DateWords.Iso(p.From)}"));

    private CodingItem Undecided(CodingAddress at, List<(string Code, CodingPlace Place)> codes)
    {
        var said = at.Said.Length > 0 ? at.Said : "No address was given";
        facts.Add("undecided", said, "");
        facts.Add("address-conflict", at.Municipalities.Count > 0 && at.Districts.Count > 0 && codes.Count == 0 && !at.IsUnsure ? "yes" : "no", "");
        var values = codes.Count > 0 ? string.Join(" or ", codes.Select(c => c.Code)) : "ask for the municipality and the district";
        var authority = codes.Count > 0 ? codes[0].Place.Codes.Rows[^1].Authority : new Authority("Location codes of the rule book", Certainty.Open);
        return new CodingItem(Ambiguous + values, $"{said}: the address does not decide the location code.") { Rule = "places", Answer = said, Authority = authority };
    }
}
