using TaxCounter.Domain.Calculators;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Tests.RuleBooks;
using Xunit;

namespace TaxCounter.Domain.Tests.Calculators;

public class CalculatorInputTests
{
    private static readonly Calculator _anything = new()
    {
        Name = "anything",
        Title = "Anything",
        Question = "What?",
        Entries =
        [
            new Entry("day", "Day", EntryKind.Day), new Entry("amount", "Amount", EntryKind.Amount), new Entry("usage", "Use", EntryKind.Number), new Entry("year", "Year", EntryKind.Year),
            new Entry("period", "Period", EntryKind.Period), new Entry("kind", "Kind", EntryKind.Text) { Options = _ => [new EntryOption("retail", "Retail dealer"), new EntryOption("K", "Americana")] },
            new Entry("payment", "Earlier payments", EntryKind.Payments) { IsOptional = true },
        ],
        Answer = (_, _) => new Calculation { Result = "", Says = "" },
    };

    [Fact]
    public void What_a_clerk_types_is_read()
    {
        var (asked, refusals) = Read("2026-11-20", "$1,020.5", "8,600.5", "2026", "2026-q2", "RETAIL", "2026-10-05=300.00\n10/6/2026 1,000.00");

        Assert.Empty(refusals);
        Assert.Equal(new DateOnly(2026, 11, 20), asked.Day("day"));
        Assert.Equal(Money.Dollars(1020.5m), asked.Amount("amount"));
        Assert.Equal((8600.5m, 2026, "2026-Q2", "retail"), (asked.Number("usage"), asked.Year("year"), asked.Period("period").ToString(), asked.Text("kind")));
        Assert.Equal([(new DateOnly(2026, 10, 5), 30000L), (new DateOnly(2026, 10, 6), 100000L)], asked.Payments("payment").Select(p => (p.Day, p.Amount.Cents)));
    }

    [Fact]
    public void A_location_of_a_capital_letter_is_found_by_a_small_one() =>
        Assert.Equal("K", Read("2026-11-20", "1", "1", "2026", "2026", "k").Input.Text("kind"));

    [Theory]
    [InlineData("2026-02-30", "1", "1", "2026", "2026", "K", "", "day")]
    [InlineData("20.11.2026", "1", "1", "2026", "2026", "K", "", "day")]
    [InlineData("1066-10-14", "1", "1", "2026", "2026", "K", "", "day")]
    [InlineData("2026-11-20", "-1", "1", "2026", "2026", "K", "", "amount")]
    [InlineData("2026-11-20", "1.005", "1", "2026", "2026", "K", "", "amount")]
    [InlineData("2026-11-20", "12,5", "1", "2026", "2026", "K", "", "amount")]
    [InlineData("2026-11-20", "999999999999999999", "1", "2026", "2026", "K", "", "amount")]
    [InlineData("2026-11-20", "1", "-3", "2026", "2026", "K", "", "usage")]
    [InlineData("2026-11-20", "1", "1e9", "2026", "2026", "K", "", "usage")]
    [InlineData("2026-11-20", "1", "1", "26", "2026", "K", "", "year")]
    [InlineData("2026-11-20", "1", "1", "2026", "2026-13", "K", "", "period")]
    [InlineData("2026-11-20", "1", "1", "2026", "2026", "Z", "", "kind")]
    [InlineData("2026-11-20", "1", "1", "2026", "2026", "K", "2026-10-05", "payment")]
    [InlineData("2026-11-20", "1", "1", "2026", "2026", "K", "2026-10-05=0.00", "payment")]
    [InlineData("2026-11-20", "1", "1", "2026", "2026", "K", "2026-10-05=-5.00", "payment")]
    [InlineData("", "1", "1", "2026", "2026", "K", "", "day")]
    [InlineData("2026-11-20", "   ", "1", "2026", "2026", "K", "", "amount")]
    public void What_cannot_be_read_is_refused_at_its_entry(string day, string amount, string usage, string year, string period, string kind, string payment, string wrong)
    {
        var refusal = Assert.Single(Read(day, amount, usage, year, period, kind, payment).Refusals);

        Assert.Equal(wrong, refusal.Field);
        Assert.EndsWith(".", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_entry_that_is_wrong_is_named_at_once() =>
        Assert.Equal(["day", "amount", "kind"], Read("x", "x", "1", "2026", "2026", "x").Refusals.Select(r => r.Field));

    [Fact]
    public void What_there_is_to_choose_from_is_said() =>
        Assert.Equal("Kind: there is no 'wholesale'. Choose one of these: retail, K.", Read("2026-11-20", "1", "1", "2026", "2026", "wholesale").Refusals.Single().Message);

    [Fact]
    public void An_entry_given_twice_is_refused()
    {
        var (_, refusals) = CalculatorInput.Read(_anything with { Entries = [_anything.Entries[0]] }, new Dictionary<string, IReadOnlyList<string>> { ["day"] = ["2026-11-20", "2026-11-21"] }, SomeRules.Book(), new DateOnly(2026, 11, 20));
        Assert.Equal("calculators.twice", refusals.Single().Code);
    }

    private static (CalculatorInput Input, IReadOnlyList<Refusal> Refusals) Read(params string[] typed) =>
        CalculatorInput.Read(_anything, _anything.Entries.Zip(typed).ToDictionary(t => t.First.Name, t => (IReadOnlyList<string>)[t.Second]), SomeRules.Book(), new DateOnly(2026, 11, 20));
}
