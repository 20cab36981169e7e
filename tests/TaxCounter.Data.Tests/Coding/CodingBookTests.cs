using TaxCounter.Data.RuleBooks;
using TaxCounter.Domain.Coding;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Tests.Coding;

/// <summary>What the coding rules of the two rule books name is there.</summary>
public sealed class CodingBookTests
{
    /// <summary>Facts that the assistant makes of the answers.</summary>
    private static readonly string[] _made =
    [
        "said", "alcohol", "consumption", "contractor", "previous-owner", "asked", "applied", "opened", "days-open", "notice-days", "opened-day", "quarter-tax", "third-quarter", "year", "year-gross",
        "municipality", "district", "development", "places", "moved", "before", "location-now", "undecided", "address-conflict", "code-asked", "code-fits", "parts", "sells-naics", "permit-here", "permit-elsewhere",
        "share-public", "vehicles", "balance-by", "gross-missing", "frequency-missing", "returns-due",
    ];

    public static TheoryData<string> Offices() => [.. RuleBookLoader.Jurisdictions];

    [Theory]
    [MemberData(nameof(Offices))]
    public void A_rule_names_facts_that_something_sets(string office)
    {
        var rules = RuleBookLoader.Load(office).Coding;
        var known = _made.Concat(CodingFields.All.Select(f => f.Fact)).Concat(CodingFields.All.Select(f => "said-" + f.Fact))
            .Concat(rules.Rules.Where(r => r.Gives is CodingOutcome.Fact or CodingOutcome.Trait).SelectMany(r => r.Rows.Rows).Select(r => r.Value.Value.Split('=')[0]))
            .Concat(["naics", "location", "business-type", "permit", "group", "tax-type", "license", "frequency", "first-fee"]).ToHashSet();

        Assert.Empty(rules.Rules.SelectMany(r => r.Rows.Rows.SelectMany(row => row.Value.When).Where(c => !known.Contains(c.Fact)).Select(c => $"{r.Id}: {c.Text}")));
    }

    [Theory]
    [MemberData(nameof(Offices))]
    public void A_rule_names_words_that_are_listed_in_answers_that_are_asked(string office)
    {
        var rules = RuleBookLoader.Load(office).Coding;
        var words = rules.Words.Select(w => w.Id).ToHashSet();
        var named = rules.Rules.SelectMany(r => r.Rows.Rows).SelectMany(r => r.Value.When).Where(c => c.Fact == "said" || c.Fact.StartsWith("said-", StringComparison.Ordinal)).SelectMany(c => c.Text.Split('=')[1].Split('|'));

        Assert.All(named, n => Assert.Contains(n, words));
        Assert.All(rules.Words.SelectMany(w => w.Rows.Rows).SelectMany(r => r.Value.In), f => Assert.NotNull(CodingFields.Find(f)));
    }

    [Theory]
    [MemberData(nameof(Offices))]
    public void No_rule_names_a_situation(string office) =>
        Assert.DoesNotContain("LIC-", string.Join(' ', RuleBookLoader.Load(office).Coding.Rules.Select(r => r.Id + string.Join(' ', r.Rows.Rows.Select(row => row.Value.Says)))), StringComparison.Ordinal);

    [Theory]
    [InlineData("alcohol", true)]
    [InlineData("!rooms", true)]
    [InlineData("rooms<6", true)]
    [InlineData("naics^=7225|7224", true)]
    [InlineData("applied>=2026-10-01", true)]
    [InlineData("rooms<six", false)]
    [InlineData("rooms<", false)]
    [InlineData("Rooms", false)]
    [InlineData("", false)]
    public void A_condition_is_read_strictly(string text, bool good) => Assert.Equal(good, CodingCondition.Read(text) is not null);
}
