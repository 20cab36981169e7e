using TaxCounter.Data.Returns;
using TaxCounter.Data.Tests.RuleBooks;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Returns;

namespace TaxCounter.Data.Tests.Returns;

/// <summary>Returns with slips, made by scripts of their own arithmetic: swapped digits, slipped points, wrong columns and rates, roundings, discounts and late charges of both offices.</summary>
public sealed class MoreReturnsTests
{
    private static readonly string[] _files = [.. new[] { "more_returns.csv", "made_up_returns.csv" }.Select(f => Path.Combine(AppContext.BaseDirectory, "Returns", f))];

    private static readonly Dictionary<string, ReturnRow> _rows = _files.SelectMany(f => ReturnFile.Read(f).Value).ToDictionary(r => r.Row!.Id, r => r.Row!);

    /// <summary>First wrong line, entered, should be, off by, hint: the last five fields, none of which has a comma.</summary>
    private static readonly Dictionary<string, string[]> _answers = _files.SelectMany(File.ReadLines).Where(l => !l.StartsWith("id,", StringComparison.Ordinal)).ToDictionary(l => l.Split(',')[0], l => l.Split(',')[^5..]);

    public static TheoryData<string> Ids => [.. _answers.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_first_wrong_line_is_found(string id)
    {
        var row = _rows[id];
        var check = ReturnReading.Check(row.Office == "PA" ? Books.Pennsylvania : Books.EastBatonRouge, row).Value;
        var first = check.First;
        Assert.Equal(
            string.Join('|', _answers[id]),
            string.Join('|', first?.Named ?? "none", first is null ? "" : check.Form.Plain(first.Entered), first is null ? "" : check.Form.Plain(first.ShouldBe), check.Form.Plain(first?.OffBy ?? Money.Zero), first?.Hint.Said() ?? ""));
    }
}
