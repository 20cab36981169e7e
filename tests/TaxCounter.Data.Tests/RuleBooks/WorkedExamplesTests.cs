using System.Globalization;
using System.Text.RegularExpressions;
using TaxCounter.Domain.Rates;

namespace TaxCounter.Data.Tests.RuleBooks;

/// <summary>The published examples that concern rules of this book so far, read from a copy of the file; figures come from the file.</summary>
public partial class WorkedExamplesTests
{
    private static readonly Dictionary<string, (string Inputs, string Expected)> _rows = Read();

    public static TheoryData<string> Factors() => [.. _rows.Keys.Where(id => id.StartsWith("PA-FACT-", StringComparison.Ordinal))];

    public static TheoryData<string> Days() => [.. _rows.Keys.Where(id => id.StartsWith("PA-DAYS-", StringComparison.Ordinal))];

    public static TheoryData<string> Rates() => [.. _rows.Keys.Where(id => id.StartsWith("EBR-RATE", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Factors))]
    public void Daily_factor(string id)
    {
        var (inputs, expected) = _rows[id];
        var printed = decimal.Parse(expected.Split(' ')[0], CultureInfo.InvariantCulture);
        var year = int.Parse(inputs[..4], CultureInfo.InvariantCulture);
        var percent = decimal.Parse(Numbers().Matches(inputs)[1].Value, CultureInfo.InvariantCulture);

        var row = Books.Pennsylvania.FindTaxType("sales")!.Late!.Interest!.InForce.Rows[0].Value.Value.Rates.On(new DateOnly(year, 7, 1)).Value.Value;

        Assert.Equal((percent / 100, printed), (row.Rate, row.DailyFactor));
        Assert.Equal(printed, InterestRate.DailyFactorOf(percent / 100, 6, MidpointRounding.AwayFromZero));
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void Day_count(string id)
    {
        var (inputs, expected) = _rows[id];
        var days = Dates().Matches(inputs).Select(m => m.Value).ToArray();

        var steps = Books.Pennsylvania.Assess(Books.Question("sales", "100000.00", days[0], days[1])).Value.Steps;

        Assert.Equal(int.Parse(expected.Split(' ')[0], CultureInfo.InvariantCulture), steps.Sum(s => s.Days));
    }

    [Fact]
    public void PA_INT_01_late_interest()
    {
        var (inputs, expected) = _rows["PA-INT-01"];
        var days = Dates().Matches(inputs).Select(m => m.Value).ToArray();
        var balance = Numbers().Match(inputs).Value;

        var it = Books.Pennsylvania.Assess(Books.Question("sales", balance, days[0], days[1])).Value;

        Assert.Equal(expected, $"{it.Steps.Single().Days} days; interest {it.Interest.Plain()}");
    }

    [Theory]
    [MemberData(nameof(Rates))]
    public void Local_and_combined_rate(string id)
    {
        var location = id[^1..] switch { "A" => "1701", "B" => "1700", "C" => "1706", "E" => "1707", "F" => "1705", "G" => "1703", var column => column };
        var day = new DateOnly(2000 + int.Parse(id.AsSpan(8, 2), CultureInfo.InvariantCulture), 1, 1);

        var rate = Books.EastBatonRouge.RateAt("sales", location, day).Value;

        var expected = Numbers().Matches(_rows[id].Expected).Select(m => decimal.Parse(m.Value, CultureInfo.InvariantCulture)).ToArray();
        Assert.Equal(expected[^1], rate.Combined);
        Assert.True(expected.Length == 1 || expected[0] == rate.Here, $"local {rate.Here}");
    }

    [Fact]
    public void LA_INT_01_a_factor_cut_off_after_seven_places() =>
        Assert.StartsWith(
            InterestRate.DailyFactorOf(0.005833m * 12, 7, MidpointRounding.ToZero).ToString(CultureInfo.InvariantCulture) + " ", _rows["LA-INT-01"].Expected, StringComparison.Ordinal);

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

    [GeneratedRegex(@"\d+(\.\d+)?")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}")]
    private static partial Regex Dates();
}
