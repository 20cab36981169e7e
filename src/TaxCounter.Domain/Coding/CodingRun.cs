using System.Text.RegularExpressions;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Domain.Coding;

/// <summary>Asks the rules of coding one kind after the other; what a rule gives is a fact for the rules after it.</summary>
internal sealed partial class CodingRun(CodingRules rules, DateOnly day, CodingFacts facts)
{
    /// <summary>What is known so far.</summary>
    public CodingFacts Facts => facts;

    /// <summary>Everything that the rules of a kind give; a rule that stands alone takes the place of all others.</summary>
    public IReadOnlyList<CodingItem> All(CodingOutcome gives)
    {
        List<CodingItem> found = [];
        foreach (var (rule, row) in Of(gives))
        {
            var items = Items(rule, row).ToList();
            if (row.Value.Alone && items.Count > 0)
            {
                facts.Clear(FactOf(gives));
                found = items;
                items.ForEach(i => Note(gives, i));
                break;
            }

            foreach (var item in items.Where(i => !found.Any(f => f.Value == i.Value && f.Says == i.Says)))
            {
                found.Add(item);
                Note(gives, item);
            }
        }

        return found;
    }

    /// <summary>The first thing that a rule of a kind gives, or null.</summary>
    public CodingItem? First(CodingOutcome gives)
    {
        foreach (var (rule, row) in Of(gives))
        {
            if (Items(rule, row).FirstOrDefault() is { } item)
            {
                Note(gives, item);
                return item;
            }
        }

        return null;
    }

    /// <summary>The questions that would decide a rule of which everything else holds, and those whose answers a question of the rule book misses.</summary>
    public IReadOnlyList<CodingField> Needed(CodingAnswers answers)
    {
        HashSet<string> needed = [];
        foreach (var (rule, row) in On(rules.Rules.Where(r => r.Gives != CodingOutcome.Checklist)))
        {
            var open = row.Value.When.Where(c => !c.Holds(facts.Of(c.Fact), out _)).ToList();
            var missing = open.Count > 0 && open.Count < row.Value.When.Count && open.All(c => !c.IsNegated && facts.Of(c.Fact).Count == 0) ? open
                : open.Count == 0 && rule.Gives == CodingOutcome.Ask ? row.Value.When.Where(c => c.IsNegated).ToList() : [];
            if (missing.Count > 0 && missing.All(c => FieldOf(c.Fact) is { } field && CodingFields.AskedIfNeeded.Contains(field.Name)))
            {
                needed.UnionWith(missing.Select(c => FieldOf(c.Fact)!.Name).Where(name => answers[name].Length == 0));
            }
        }

        return [.. CodingFields.All.Where(f => needed.Contains(f.Name))];
    }

    /// <summary>The fields of the registration form that this business is asked.</summary>
    public IReadOnlyList<AskedField> Fields(RegistrationRules registration) =>
    [
        .. registration.Fields.Select(f => (Field: f, Row: f.Rows.On(day))).Where(f => f.Row.Refusal is null && f.Row.Value.Value.When.All(c => c.Holds(facts.Of(c.Fact), out _)))
            .Select(f => new AskedField(f.Field, f.Row.Value.Value, f.Row.Value.Authority)),
    ];

    /// <summary>The question that an answer to sets a fact.</summary>
    private static CodingField? FieldOf(string fact) => CodingFields.All.FirstOrDefault(f => f.Fact == fact) ?? fact switch
    {
        "third-quarter" => CodingFields.Find("third_quarter_tax"),
        "year" => CodingFields.Find("year_tax"),
        "year-gross" => CodingFields.Find("last_year_gross"),
        _ => null,
    };

    private IEnumerable<(CodingRule Rule, Dated<CodingRuleRow> Row)> Of(CodingOutcome gives) => On(rules.Rules.Where(r => r.Gives == gives));

    private IEnumerable<(CodingRule Rule, Dated<CodingRuleRow> Row)> On(IEnumerable<CodingRule> some) =>
        some.Select(r => (r, Row: r.Rows.On(day))).Where(r => r.Row.Refusal is null).Select(r => (r.r, r.Row.Value));

    private IEnumerable<CodingItem> Items(CodingRule rule, Dated<CodingRuleRow> row)
    {
        Dictionary<string, IReadOnlyList<string>> matched = [];
        List<string> answers = [];
        foreach (var condition in row.Value.When)
        {
            if (!condition.Holds(facts.Of(condition.Fact), out var values))
            {
                return [];
            }

            if (values.Count > 0)
            {
                matched[condition.Fact] = matched.TryGetValue(condition.Fact, out var before) ? [.. before.Intersect(values)] : values;
                answers.AddRange(values.Select(v => facts.WhyOf(condition.Fact, v)));
            }
        }

        var because = string.Join("; ", answers.Where(a => a.Length > 0).Distinct());
        return Expanded(row.Value, matched).Select(t => new CodingItem(t.Value, t.Says) { Rule = rule.Id, Answer = because, Authority = row.Authority, WayOut = t.WayOut, Whom = t.Whom, Spanish = t.Spanish });
    }

    /// <summary>The texts of a rule with the facts put in; one for each value of a fact that the rule was met by several times.</summary>
    private IEnumerable<(string Value, string Says, string? WayOut, string? Whom, string? Spanish)> Expanded(CodingRuleRow row, Dictionary<string, IReadOnlyList<string>> matched)
    {
        var whole = row.Value + row.Says + row.WayOut + row.Whom + row.Spanish;
        var several = matched.FirstOrDefault(m => m.Value.Count > 1 && whole.Contains("{" + m.Key + "}", StringComparison.Ordinal));
        IReadOnlyList<string> each = several.Key is null ? [""] : several.Value;
        return each.Select(one => (Filled(row.Value, one)!, Filled(row.Says, one)!, Filled(row.WayOut, one), Filled(row.Whom, one), Filled(row.Spanish, one)));

        string? Filled(string? text, string one) => text is null ? null : Place().Replace(text, p => p.Groups[1].Value is var fact && fact == several.Key ? one
            : matched.TryGetValue(fact, out var values) && values.Count > 0 ? string.Join(" and ", values) : facts.Of(fact) is { Count: > 0 } known ? string.Join(" and ", known) : "what is not known yet");
    }

    private void Note(CodingOutcome gives, CodingItem item)
    {
        if (gives is CodingOutcome.Fact or CodingOutcome.Trait)
        {
            var parts = item.Value.Split('=', 2);
            facts.Add(parts[0], parts.Length > 1 ? parts[1] : "yes", item.Answer);
            return;
        }

        facts.Add(FactOf(gives), item.Value, item.Answer);
    }

    /// <summary>How rules name what was proposed: <c>tax-type</c>.</summary>
    public static string FactOf(CodingOutcome gives) => gives switch
    {
        CodingOutcome.BusinessType => "business-type",
        CodingOutcome.TaxType => "tax-type",
        CodingOutcome.FirstFee => "first-fee",
        _ => gives.ToString().ToLowerInvariant(),
    };

    [GeneratedRegex(@"\{([a-z][a-z0-9-]*)\}")]
    private static partial Regex Place();
}
