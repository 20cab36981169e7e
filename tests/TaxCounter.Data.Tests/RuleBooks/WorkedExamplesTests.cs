using System.Globalization;
using System.Text.RegularExpressions;
using TaxCounter.Domain.Calculators;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Tests.RuleBooks;

/// <summary>
/// Every published example, read from a copy of the file, is asked of the calculators as a clerk would ask it. What is expected comes from the file, never from here.
/// </summary>
public partial class WorkedExamplesTests
{
    private static readonly Dictionary<string, (string Inputs, string Expected)> _rows = Read();

    /// <summary>Rows that no rule of the counter is about, with the reason; docs/duties/rule-books.md says the same.</summary>
    private static readonly Dictionary<string, string> _leftOut = new()
    {
        ["PA-INT-03"] = "The base of an underpayment of estimated personal income tax: no tax of this counter has estimated payments.",
        ["GEN-NAICS-01"] = "The hierarchy of an industry code belongs to the coding of a license.",
    };

    /// <summary>How each row is asked, by the beginning of its id; the longest beginning counts.</summary>
    private static readonly (string Begins, Action<string> Check)[] _checks =
    [
        ("PA-INT-01", LateInterest),
        ("PA-DAYS-", DayCount),
        ("PA-FACT-", Factor),
        ("PA-BR6-", id => PriceTax(id, "STATE")),
        ("PA-BRL-", id => PriceTax(id, "STATE")),
        ("PA-BR1-", LocalBracket),
        ("PA-CASE-01", id => CaseTax(id, "PHILA")),
        ("PA-CASE-02", id => CaseTax(id, "STATE", "1000")),
        ("PA-CASE-04", id => CaseTax(id, "STATE")),
        ("PA-CASE-06", id => Discount(id, "2026-10", "2026-11-20")),
        ("PA-CASE-09", UseTax),
        ("PA-CASE-11", id => Discount(id, "2026-10", "2026-11-20")),
        ("PA-DUE-", DueDate),
        ("PA-APP-", AppealDay),
        ("PA-CASE-13", id => CaseTax(id, "PHILA")),
        ("PA-RND-", RoundedAtEachStage),
        ("EBR-RATE", LocalRate),
        ("LA-INT-01", StateFactor),
        ("LA-INT-02", StateRate),
        ("EBR-SEW-01", id => Sewer(id, "2013-06-01")),
        ("EBR-SEW-03", SewerIncrease),
        ("EBR-SEW-06", id => Sewer(id, "2020-06-01")),
        ("EBR-OLT-01", NewBusiness),
        ("LA-OLT1-", id => License(id, "retail")),
        ("LA-OLT2-", id => License(id, "wholesale")),
        ("GEN-ABA-", RoutingNumber),
        ("GEN-SI-01", SimpleInterest),
    ];

    public static TheoryData<string> Ids() => [.. _rows.Keys.Except(_leftOut.Keys)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_published_example_comes_out(string id)
    {
        var check = _checks.Where(c => id.StartsWith(c.Begins, StringComparison.Ordinal)).OrderByDescending(c => c.Begins.Length).Select(c => c.Check).FirstOrDefault();

        Assert.True(check is not null, $"{id} is not asked of anything; it must be, or be left out with a reason.");
        check(id);
    }

    [Fact]
    public void What_is_left_out_stands_in_the_file() => Assert.All(_leftOut.Keys, id => Assert.Contains(id, _rows.Keys));

    private static void LateInterest(string id)
    {
        var days = Days(id);
        var it = Ask("pennsylvania", "interest", ("tax", "sales"), ("amount", First(Inputs(id))), ("due", days[0]), ("paid", days[1]));
        Assert.Equal(Expected(id), $"{it.Lines.Single().Days} days; interest {it.Result}");
    }

    private static void DayCount(string id) =>
        Assert.Equal(Expected(id), Ask("pennsylvania", "days", ("from", Days(id)[0]), ("to", Days(id)[1])).Result + " days");

    private static void Factor(string id)
    {
        var it = Ask("pennsylvania", "factor", ("year", Inputs(id)[..4]));
        Assert.Equal(Expected(id).Split(' ')[0], it.Result);
        Assert.Equal(Number(Inputs(id), 1) / 100, it.Lines.Single().Rate);
        Assert.Equal(it.Result, InterestRate.DailyFactorOf(Number(Inputs(id), 1) / 100, 6, MidpointRounding.AwayFromZero).ToString("F6", CultureInfo.InvariantCulture));
    }

    private static void PriceTax(string id, string location) =>
        Assert.Equal(First(Expected(id)), Ask("pennsylvania", "sales-tax", ("location", location), ("price", First(Inputs(id))), ("on", "2026-11-05")).Result);

    private static void LocalBracket(string id) =>
        Assert.Equal(First(Expected(id)), Ask("pennsylvania", "sales-tax", ("location", "ALLEG"), ("price", First(Inputs(id))), ("on", "2026-11-05")).Lines.Single(l => l.Rate == 0.01m).Amount!.Value.Plain());

    private static void CaseTax(string id, string location, string? price = null)
    {
        var it = Ask("pennsylvania", "sales-tax", ("location", location), ("price", price ?? First(Inputs(id))), ("on", "2026-11-05"));
        var expected = Numbers().Matches(Expected(id)).Select(m => m.Value).ToArray();
        Assert.Equal(expected[^1], it.Result);
        Assert.True(expected.Length == 1 || expected[..^1].SequenceEqual(it.Lines.Select(l => l.Amount!.Value.Plain())), $"{id}: {it.Says}");
    }

    private static void Discount(string id, string period, string timely)
    {
        var tax = First(Regex.Match(Inputs(id), @"tax collected ([\d,.]+)").Groups[1].Value);
        var it = Ask("pennsylvania", "discount", ("frequency", "monthly"), ("tax-collected", tax), ("period", period), ("filed", timely), ("paid", timely));
        Assert.StartsWith($"discount {it.Result}", Expected(id), StringComparison.Ordinal);
        var net = Regex.Match(Expected(id), @"net remittance ([\d,.]+)");
        Assert.True(!net.Success || net.Groups[1].Value == (Books.Dollars(tax) - Books.Dollars(it.Result)).ToString(), $"{id}: {it.Result}");
    }

    private static void UseTax(string id)
    {
        var price = First(Inputs(id));
        Assert.StartsWith(Ask("pennsylvania", "sales-tax", ("location", "PHILA"), ("price", price), ("on", "2026-11-05")).Result + ", no discount", Expected(id), StringComparison.Ordinal);
        Assert.Equal("0.00", Ask("pennsylvania", "discount", ("frequency", "monthly"), ("tax-collected", First(Expected(id))), ("period", "2026-10"), ("filed", "2026-11-20"), ("paid", "2026-11-20"), ("use-tax", "yes")).Result);
    }

    private static void DueDate(string id)
    {
        var words = Inputs(id).Split(' ');
        var year = words[^1];
        var period = words[0] switch
        {
            "monthly" => $"{year}-{DateTime.ParseExact(words[1], "MMM", CultureInfo.InvariantCulture).Month:00}",
            "quarterly" => $"{year}-{words[1]}",
            _ => $"{year}-H1",
        };
        Assert.Equal(Expected(id), Ask("pennsylvania", "due-date", ("tax", "sales"), ("period", period)).Result);
    }

    /// <summary>The notices are of inheritance tax; whoever does not say the tax gets the earliest day, which was this one.</summary>
    private static void AppealDay(string id)
    {
        var notice = Days(id)[0];
        Assert.Equal(Expected(id), "appeal by " + Ask("pennsylvania", "appeal-by", ("notice", notice), ("tax", "inheritance")).Result);
        Assert.Equal(Expected(id), "appeal by " + Ask("pennsylvania", "appeal-by", ("notice", notice)).Result);
    }

    private static void RoundedAtEachStage(string id)
    {
        var stages = Inputs(id).Split(" x ");
        var share = Books.Dollars(stages[0]).Times(decimal.Parse(stages[1].TrimEnd('%'), CultureInfo.InvariantCulture) / 100, MidpointRounding.AwayFromZero);
        var tax = share.Times(decimal.Parse(stages[2], CultureInfo.InvariantCulture), MidpointRounding.AwayFromZero);
        Assert.Equal(Expected(id), $"{share.Plain()} then {tax.Plain()}");
    }

    private static void LocalRate(string id)
    {
        var location = id[^1..] switch { "A" => "1701", "B" => "1700", "C" => "1706", "E" => "1707", "F" => "1705", "G" => "1703", var column => column };
        var it = Ask("east-baton-rouge", "rate", ("location", location), ("on", $"20{id.AsSpan(8, 2)}-01-01"));
        var expected = Numbers().Matches(Expected(id)).Select(m => m.Value).ToArray();
        Assert.Equal(expected[^1], it.Result);
        var here = it.Lines.Where(l => l.Label != "Collected by another office").Sum(l => l.Rate!.Value * 100);
        Assert.True(expected.Length == 1 || decimal.Parse(expected[0], CultureInfo.InvariantCulture) == here, $"{id}: local {here}");
    }

    private static void StateFactor(string id)
    {
        var monthly = decimal.Parse(Regex.Match(Inputs(id), @"\((0\.\d+)\)").Groups[1].Value, CultureInfo.InvariantCulture);
        Assert.Equal(First(Expected(id)), InterestRate.DailyFactorOf(monthly * 12, 7, MidpointRounding.ToZero).ToString(CultureInfo.InvariantCulture));
        Assert.Equal(First(Expected(id)), Ask("east-baton-rouge", "factor", ("year", "2011")).Result);
    }

    private static void StateRate(string id) =>
        Assert.Equal(Expected(id), (Ask("east-baton-rouge", "factor", ("year", Inputs(id)[..4])).Lines.Single().Rate!.Value * 100).ToString("0.##", CultureInfo.InvariantCulture) + "%");

    /// <summary>The papers print a rounded bill; the file says so and gives the exact one beside it, or a tolerance.</summary>
    private static void Sewer(string id, string on)
    {
        var gallons = Regex.Match(Inputs(id), @"([\d,]+) gal$").Groups[1].Value;
        var fee = decimal.Parse(Ask("east-baton-rouge", "user-fee", ("fee", "sewer"), ("usage", gallons), ("on", on)).Result, CultureInfo.InvariantCulture);
        Assert.Equal(Number(Expected(id), 1), fee);
    }

    private static void SewerIncrease(string id)
    {
        var before = Numbers().Matches(Inputs(id)).Select(m => m.Value).Where(n => n.Contains('.', StringComparison.Ordinal)).ToArray();
        var after = Numbers().Matches(Expected(id)).Select(m => m.Value).ToArray();
        Assert.Equal(after, before.Select(b => Books.Dollars(b).Times(1.04m, MidpointRounding.AwayFromZero).Plain()));
        var tariffs = Books.EastBatonRouge.UserFees.Single(f => f.Code == "sewer").Tariffs;
        Assert.Equal([.. before, .. after], new[] { "2012-12-31", "2013-01-01" }.SelectMany(day => tariffs.On(Books.Day(day)).Value.Value is var t ? new[] { t.Minimum.Plain(), t.Rate.Plain() } : []));
    }

    private static void NewBusiness(string id)
    {
        Assert.Equal(Expected(id), Ask("east-baton-rouge", "license-fee", ("class", "retail"), ("gross", "0"), ("year", "2026"), ("opened", "2026-01-01")).Result);
        Assert.Equal(Expected(id), Ask("east-baton-rouge", "license-fee", ("class", "retail"), ("gross", "0"), ("year", "2026"), ("opened", "2026-06-30")).Result);
    }

    private static void License(string id, string kind) =>
        Assert.Equal(Number(Expected(id), 0), decimal.Parse(Ask("east-baton-rouge", "license-fee", ("class", kind), ("gross", First(Inputs(id))), ("year", "2026")).Result, CultureInfo.InvariantCulture));

    private static void RoutingNumber(string id) => Assert.Equal(Expected(id), Ask("pennsylvania", "routing-number", ("number", Inputs(id))).Result);

    /// <summary>The same counting as East Baton Rouge's 15 percent before 2023, with the example's rate.</summary>
    private static void SimpleInterest(string id)
    {
        var exact = Books.Dollars(First(Inputs(id))).Times(Number(Inputs(id), 3) / 100 / 365m * Number(Inputs(id), 1), MidpointRounding.AwayFromZero);
        Assert.Equal(Regex.Match(Expected(id), @"\(([\d.]+)\)").Groups[1].Value, exact.Plain());
    }

    private static Calculation Ask(string jurisdiction, string calculator, params (string Name, string Typed)[] typed)
    {
        var book = jurisdiction == "pennsylvania" ? Books.Pennsylvania : Books.EastBatonRouge;
        var asking = CalculatorTable.Find(calculator)!;
        var (asked, refusals) = CalculatorInput.Read(asking, typed.ToDictionary(t => t.Name, t => (IReadOnlyList<string>)[t.Typed]), book, Books.Day("2026-11-20"));
        Assert.Empty(refusals);
        return asking.Answer(book, asked).Value;
    }

    private static string Inputs(string id) => _rows[id].Inputs;

    private static string Expected(string id) => _rows[id].Expected;

    private static string First(string text) => Numbers().Match(text).Value;

    private static decimal Number(string text, int place) => decimal.Parse(Numbers().Matches(text)[place].Value, NumberStyles.Number, CultureInfo.InvariantCulture);

    private static string[] Days(string id) => [.. Dates().Matches(Inputs(id)).Select(m => m.Value)];

    private static Dictionary<string, (string Inputs, string Expected)> Read()
    {
        using var stream = typeof(WorkedExamplesTests).Assembly.GetManifestResourceStream("worked_examples.csv")!;
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return lines.Skip(1)
            .Select(line => Cells().Matches(line).Select(m => m.Groups["quoted"].Success ? m.Groups["quoted"].Value : m.Groups["plain"].Value).ToArray())
            .ToDictionary(cells => cells[0], cells => (cells[3], cells[4]));
    }

    [GeneratedRegex("(?:^|,)(?:\"(?<quoted>(?:[^\"]|\"\")*)\"|(?<plain>[^,]*))")]
    private static partial Regex Cells();

    [GeneratedRegex(@"\d{1,3}(,\d{3})+(\.\d+)?|\d+(\.\d+)?")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}")]
    private static partial Regex Dates();
}
