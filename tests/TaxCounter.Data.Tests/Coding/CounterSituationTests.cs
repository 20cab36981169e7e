using TaxCounter.Domain.Coding;

namespace TaxCounter.Data.Tests.Coding;

/// <summary>
/// Situations that were written from the facts alone, before anyone looked at what the rules give (counter_situations.csv; its columns are those of coding_situations.csv, an empty one expects nothing of its own).
/// </summary>
public sealed class CounterSituationTests
{
    private static readonly Dictionary<string, Dictionary<string, string>> _rows = Situations.Read("counter_situations.csv");
    private static readonly string[] _sets = ["location_codes", "tax_types", "alcohol_permits", "alcohol_issuer", "groups"];
    private static readonly string[] _single = ["license_class", "fee_table"];

    public static TheoryData<string> Ids() => [.. _rows.Keys];

    /// <summary>As the customer tells it: exactly these contradictions.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void A_situation_comes_out(string id) => Situations.None(id, Differences(_rows[id], Situations.Propose(_rows[id], told: true), exact: true));

    /// <summary>By the answers of the form alone the coding is the same; what only the customer's words would show may be missing, what is only likely may be shown.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void A_situation_comes_out_by_its_answers_alone(string id) => Situations.None(id, Differences(_rows[id], Situations.Propose(_rows[id], told: false), exact: false));

    /// <summary>A contradiction that goes by likelihood, because the customer's words are not known, asks the question that settles it.</summary>
    [Theory]
    [InlineData("EBR", "sells=gifts; municipality=Baton Rouge; school_district_or_county=EBR; expected_tax_month=30", "QUARTERLY-ABOVE", "file quarterly")]
    [InlineData("EBR", "sells=haircuts, shampoo; municipality=Baton Rouge; school_district_or_county=EBR; expected_tax_month=15", "LICENSE-NO-TAX", "ticked")]
    [InlineData("EBR", "sells=beer; municipality=Baton Rouge; school_district_or_county=EBR; alcohol=beer (6% or less); consumption=both; expected_tax_month=900", "ON-PREMISES-WITHOUT-A", "Which classes")]
    [InlineData("EBR", "sells=meals, drinks; municipality=Baton Rouge; school_district_or_county=EBR; alcohol=beer and liquor; consumption=on; food_share_percent=45; expected_tax_month=900", "R-SHARE", "Class R is asked for")]
    [InlineData("EBR", "sells=tacos; municipality=Baton Rouge; school_district_or_county=EBR; mobile=changes place day to day; expected_tax_month=300", "PEDDLER-OLT", "Table 1")]
    [InlineData("EBR", "sells=gifts; municipality=St. George; school_district_or_county=EBR; expected_tax_month=300", "CODE-ADDRESS", "Which location code")]
    [InlineData("EBR", "sells=parking; municipality=Baton Rouge; school_district_or_county=EBR; expected_tax_month=300", "TAXABLE-NOT-LISTED", "holds that the service is not taxed")]
    [InlineData("PA", "sells=roofing; school_district_or_county=York; contractor=yes; expected_tax_month=90", "TAXED-ON-MATERIALS", "free of tax")]
    [InlineData("PA", "sells=lawn care; school_district_or_county=York; expected_tax_month=90", "TAXABLE-NOT-LISTED", "holds that the service is not taxed")]
    [InlineData("PA", "sells=new tires; school_district_or_county=York; expected_tax_month=90", "PTA-MISSING", "was ticked")]
    public void What_only_may_contradict_is_asked(string office, string said, string code, string question)
    {
        var it = Situations.Propose(office == "PA" ? "pennsylvania" : "east-baton-rouge", said + "; locations=1; opened_on=2026-03-02; applied_on=2026-03-02");
        Assert.Contains(code, it.Contradictions.Values);
        Assert.Contains(it.Ask.Items, a => a.Says.Contains(question, StringComparison.Ordinal));
    }

    /// <summary>What a customer takes along is made from the same answers, in both languages.</summary>
    [Theory]
    [InlineData("EBR", "sells=meals, drinks; municipality=Central; school_district_or_county=Central; alcohol=beer and liquor; consumption=on; food_share_percent=70; expected_tax_month=900", "sales|license|balance|alcohol|city|monthly|closing")]
    [InlineData("EBR", "sells=tacos; municipality=Baton Rouge; school_district_or_county=EBR; mobile=changes place day to day; expected_tax_month=20", "sales|rolling|quarterly|closing")]
    [InlineData("EBR", "sells=shoes; municipality=Baker (before: Baton Rouge); school_district_or_county=EBR; expected_tax_month=900", "moved|license-moved|city|monthly|closing")]
    [InlineData("PA", "sells=new tires; school_district_or_county=York; expected_tax_month=90; previous_owner=unknown", "sales|counties|copies|pta|seller|certificates|quarterly|electronic")]
    [InlineData("PA", "sells=dental services; school_district_or_county=York; expected_tax_month=0", "nothing")]
    public void A_checklist_for_starting_or_moving_is_made_from_the_answers(string office, string said, string lines)
    {
        var list = Situations.Propose(office == "PA" ? "pennsylvania" : "east-baton-rouge", said + "; locations=1; opened_on=2026-03-02; applied_on=2026-03-02").Checklist;
        Assert.Equal(lines, string.Join('|', list.Items.Select(i => i.Value)));
        Assert.All(list.Items, i => Assert.True(i.Says.EndsWith('.') && i.Spanish!.EndsWith('.') && !i.Spanish.Contains("what is not known", StringComparison.Ordinal), i.Spanish));
    }

    private static IEnumerable<string> Differences(Dictionary<string, string> row, CodingProposal got, bool exact)
    {
        string Expected(string name) => row["exp_" + name];
        if (!Expected("naics").Split('|').Contains(got.Naics.Value) || (Expected("frequency").Length > 0 && !Expected("frequency").Split('|').Contains(got.Frequency.Value)))
        {
            yield return $"naics {got.Naics.Value}, {got.Frequency.Value}, not {Expected("naics")}, {Expected("frequency")}";
        }

        foreach (var name in _sets.Where(n => n != "tax_types" || Expected(n).Length > 0).Where(n => Expected(n) != "AMBIGUOUS" ? !Parts(Expected(n)).SetEquals(Parts(got.Part(n).Value)) : !got.Part(n).Value.StartsWith("AMBIGUOUS", StringComparison.Ordinal))
            .Concat(_single.Where(n => Expected(n).Length > 0 && !Expected(n).Split('|').Contains(got.Part(n).Value)))
            .Concat(got.FirstFee.Value.StartsWith(Expected("first_fee"), StringComparison.Ordinal) ? [] : (string[])["first_fee"]))
        {
            yield return $"{name} {got.Part(name).Value}, not {Expected(name)}";
        }

        if (exact && !Parts(Expected("contradictions")).SetEquals(got.Contradictions.Values))
        {
            yield return $"contradictions {got.Contradictions.Value}, not {Expected("contradictions")}";
        }

        foreach (var word in Parts(Expected("ask")).Where(w => !got.Ask.Value.Contains(w, StringComparison.OrdinalIgnoreCase)))
        {
            yield return $"{word} is not asked: {got.Ask.Value}";
        }
    }

    private static HashSet<string> Parts(string text) => [.. text.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}
