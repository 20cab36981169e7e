using TaxCounter.Data.Returns;
using TaxCounter.Data.Tests.RuleBooks;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Returns;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Tests.Returns;

/// <summary>The worked returns of the two offices, by their IDs: the first wrong line, what it should be, and the whole return as it comes out right.</summary>
public sealed class WorkedReturnsTests
{
    private static readonly string _file = Path.Combine(AppContext.BaseDirectory, "Returns", "worked_returns.csv");

    private static readonly Dictionary<string, string[]> _answers = File.ReadLines(_file).Skip(1).Select(Cells).ToDictionary(c => c[0]);

    public static TheoryData<string> Ids => [.. _answers.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_first_wrong_line_is_found(string id)
    {
        var answer = _answers[id];
        var check = Check(id);
        var first = check.First;
        Assert.Equal(
            (answer[9], answer[10], answer[11], answer[12], answer[13]),
            (first?.Named ?? "none", first is null ? "" : check.Form.Plain(first.Entered), first is null ? "" : check.Form.Plain(first.ShouldBe), check.Form.Plain(first?.OffBy ?? Money.Zero), first?.Hint.Said() ?? ""));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_return_comes_out_right(string id)
    {
        var check = Check(id);
        var right = ReturnEntries.Read(check.Form, _answers[id][8]).Value;
        Assert.Equal(right.ToString(), string.Join("; ", right.All.Select(e => $"{e.Key}={check.Form.Plain(check.Settled[e.Key])}")));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_due_date_is_worked_out_where_the_file_has_none(string id)
    {
        var row = Row(id);
        Assert.Equal(row.Due, DateWords.Iso(ReturnReading.Check(Book(row), row with { Due = "" }).Value.Facts.DueOn));
    }

    [Fact]
    public void The_effect_is_what_is_owed_with_late_charges()
    {
        Assert.Equal(Money.Dollars(77), Check("EBR-RET-03").Effect); // 1,166 less 1,089
        Assert.Equal(Money.Dollars(94.03m), Check("PA-RET-04").Effect); // 1,579.03 less 1,485.00
        Assert.Equal(Money.Dollars(600), Check("PA-RET-05").Effect);
        Assert.Equal(Money.Dollars(-65), Check("PA-RET-11").Effect);
        Assert.Equal(Money.Zero, Check("EBR-RET-04").Effect); // only the taxpayer can settle it
    }

    private static ReturnCheck Check(string id) => ReturnReading.Check(Book(Row(id)), Row(id)).Value;

    private static ReturnRow Row(string id) => ReturnFile.Read(_file).Value.Single(r => r.Row!.Id == id).Row!;

    private static RuleBook Book(ReturnRow row) => ReturnOffices.JurisdictionOf(row.Office) == "pennsylvania" ? Books.Pennsylvania : Books.EastBatonRouge;

    private static string[] Cells(string line)
    {
        var inQuotes = false;
        return string.Concat(line.Select(c => c == '"' ? (inQuotes = !inQuotes, "").Item2 : c == ',' && !inQuotes ? "\u0001" : c.ToString())).Split('\u0001');
    }
}
