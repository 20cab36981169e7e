using TaxCounter.Data.Returns;
using TaxCounter.Data.Tests.RuleBooks;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Returns;

namespace TaxCounter.Data.Tests.Returns;

/// <summary>Returns with one slip each, made by a script of its own arithmetic: swapped digits, slipped points, wrong columns and rates, roundings, discounts and late charges of both offices.</summary>
public sealed class MoreReturnsTests
{
    private static readonly string _file = Path.Combine(AppContext.BaseDirectory, "Returns", "more_returns.csv");

    private static readonly Dictionary<string, string[]> _answers = File.ReadLines(_file).Skip(1).Select(l => l.Split(',')).ToDictionary(c => c[0]);

    public static TheoryData<string> Ids => [.. _answers.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_first_wrong_line_is_found(string id)
    {
        var row = ReturnFile.Read(_file).Value.Single(r => r.Row!.Id == id).Row!;
        var check = ReturnReading.Check(row.Office == "PA" ? Books.Pennsylvania : Books.EastBatonRouge, row).Value;
        var first = check.First;
        Assert.Equal(
            string.Join('|', _answers[id][8..]),
            string.Join('|', first?.Named ?? "none", first is null ? "" : check.Form.Plain(first.Entered), first is null ? "" : check.Form.Plain(first.ShouldBe), check.Form.Plain(first?.OffBy ?? Money.Zero), first?.Hint.Said() ?? ""));
    }
}
