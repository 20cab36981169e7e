using System.Text.RegularExpressions;
using TaxCounter.Domain.Coding;

namespace TaxCounter.Data.Tests.Coding;

/// <summary>Every situation of coding_situations.csv, by its id: what comes out is compared with the file, as coding_situations.md says.</summary>
public sealed partial class CodingSituationTests
{
    private static readonly Dictionary<string, Dictionary<string, string>> _rows = Situations.Read();

    public static TheoryData<string> Ids() => [.. _rows.Keys];

    /// <summary>With the situation told at the window, as a clerk hears it: exactly what is expected.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void A_situation_comes_out(string id) => Situations.None(id, Differences(id, Situations.Propose(_rows[id], told: true), exact: true));

    /// <summary>With the answers of the form alone: the same, and never less than the expected contradictions.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void A_situation_comes_out_by_its_answers_alone(string id) => Situations.None(id, Differences(id, Situations.Propose(_rows[id], told: false), exact: false));

    [Fact]
    public void Every_proposal_has_its_rule_its_authority_and_its_reason() => Assert.All(_rows.Values.Select(r => Situations.Propose(r, told: true)), proposal =>
        Assert.All(CodingProposal.Parts.Select(proposal.Part).Append(proposal.Contradictions).Append(proposal.Ask).SelectMany(p => p.Items), item =>
        {
            Assert.NotEmpty(item.Rule);
            Assert.NotEmpty(item.Authority.Text);
            Assert.EndsWith(".", item.Says, StringComparison.Ordinal);
        }));

    [Fact]
    public void Every_contradiction_has_its_way_out_and_every_question_says_whom_to_ask() => Assert.All(_rows.Values.Select(r => Situations.Propose(r, told: true)), proposal =>
    {
        Assert.All(proposal.Contradictions.Items, c => Assert.NotEmpty(c.WayOut!));
        Assert.All(proposal.Ask.Items, a => Assert.NotEmpty(a.Whom!));
    });

    private static IEnumerable<string> Differences(string id, CodingProposal got, bool exact)
    {
        var row = _rows[id];
        string Expected(string name) => row["exp_" + name];
        if (!Expected("naics").Split('|').Contains(got.Naics.Value))
        {
            yield return $"naics {got.Naics.Value}, not {Expected("naics")}";
        }

        foreach (var name in new[] { "business_type", "location_codes", "tax_types", "frequency", "license_class", "fee_table", "first_fee", "alcohol_permits", "alcohol_issuer", "groups" })
        {
            if (!Parts(Expected(name)).SetEquals(Parts(got.Part(name).Value)))
            {
                yield return $"{name} {got.Part(name).Value}, not {Expected(name)}";
            }
        }

        if (!Numbers(Expected("alcohol_fee")).SequenceEqual(Numbers(got.AlcoholFee.Value)) || (Expected("alcohol_fee").Contains("not in", StringComparison.Ordinal) && !got.AlcoholFee.Value.Contains("not in", StringComparison.Ordinal)))
        {
            yield return $"alcohol_fee {got.AlcoholFee.Value}, not {Expected("alcohol_fee")}";
        }

        var (wanted, shown) = (Parts(Expected("contradictions")), got.Contradictions.Values.ToHashSet());
        if (exact ? !wanted.SetEquals(shown) : !wanted.IsSubsetOf(shown))
        {
            yield return $"contradictions {got.Contradictions.Value}, not {Expected("contradictions")}";
        }

        foreach (var question in Questions(Expected("ask")).Where(q => !Asked(q, got)))
        {
            yield return $"not asked: {question}; asked: {got.Ask.Value}";
        }
    }

    private static HashSet<string> Parts(string text) => [.. text.Replace(" %", "%", StringComparison.Ordinal).Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    private static IEnumerable<string> Numbers(string text) => Number().Matches(text).Select(m => m.Value);

    /// <summary>The file puts several questions into one cell; each has to be asked.</summary>
    private static string[] Questions(string text) =>
        text.Replace("same for", "license tax of", StringComparison.Ordinal).Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static bool Asked(string question, CodingProposal got)
    {
        var asked = Words(got.Ask.Value + " " + string.Join(' ', got.Contradictions.Items.Select(i => i.Says)));
        var wanted = Words(question);
        return wanted.Count(asked.Contains) * 3 >= wanted.Count * 2;
    }

    private static HashSet<string> Words(string text) => [.. Word().Matches(text.ToLowerInvariant()).Select(m => m.Value.TrimEnd('s'))];

    [GeneratedRegex(@"\d[\d,.]*\d|\d")]
    private static partial Regex Number();

    [GeneratedRegex(@"[a-z0-9$]{3,}")]
    private static partial Regex Word();
}
