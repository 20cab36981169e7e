using TaxCounter.Data.Tests.RuleBooks;

namespace TaxCounter.Data.Tests.Returns;

/// <summary>Every kind of wrong line that the East Baton Rouge forms can have; worked out by hand.</summary>
public sealed class EastBatonRougeReturnTests
{
    [Theory]
    [InlineData("", "none")]
    [InlineData("11=8430", "11 8430 8340 90 swapped digits")]
    [InlineData("11=8000; 12=44340", "11 8000 8340 -340")]
    [InlineData("12=4400", "12 4400 44000 -39600 slipped decimal point")]
    [InlineData("13/A=40400", "13/A 40400 44000 -3600 swapped digits")]
    [InlineData("13/A=4400", "13/A 4400 44000 -39600 slipped decimal point")]
    [InlineData("15/A=44000", "15/A 44000 45000 -1000")]
    [InlineData("15/A=54000; 16/A=2970", "15/A 54000 45000 9000 swapped digits")]
    [InlineData("16/A=2700", "16/A 2700 2475 225")] // the rate of Baker
    [InlineData("16/A=24750", "16/A 24750 2475 22275 slipped decimal point")]
    [InlineData("16/A=248", "16/A 248 2475 -2227 slipped decimal point")]
    [InlineData("16a/A=75", "16b/A 2475 2400 75")]
    [InlineData("18/A=2475", "18/A 2475 2500 -25")]
    [InlineData("18/A=2450", "18/A 2450 2500 -50")]
    [InlineData("19/A=52", "19/A 52 25 27 swapped digits")]
    [InlineData("19/A=250", "19/A 250 25 225 slipped decimal point")]
    [InlineData("19/A=", "19/A 0 25 -25")]
    [InlineData("19/A=28", "19/A 28 25 3")] // 1.1 %, as a state return has it
    [InlineData("20/A=2500", "20/A 2500 2475 25")]
    [InlineData("21/A=124; 23/A=2599; 25=2599", "21/A 124 0 124")]
    [InlineData("22/A=25; 23/A=2500; 25=2500", "22/A 25 0 25")]
    [InlineData("23/A=2574", "23/A 2574 2475 99 swapped digits")]
    [InlineData("23/A=2745; 25=2745", "23/A 2745 2475 270 swapped digits")]
    [InlineData("25=2457", "25 2457 2475 -18 swapped digits")]
    [InlineData("25=", "25 0 2475 -2475")]
    [InlineData("24=-100; 25=2375", "none")]
    [InlineData("24=100; 25=2375", "none")] // a credit memo written without its sign
    [InlineData("24=100; 25=2575", "none")]
    [InlineData("24=100; 25=2500", "25 2500 2575 -75")]
    [InlineData("2=-8000", "2 -8000 0 -8000")]
    [InlineData("16/A=2474.60", "none")] // cents round to the dollar of the form
    public void One_column(string changes, string finding) =>
        Assert.Equal(finding, SomeReturn.Finding(Books.EastBatonRouge, "2026-09", "2026-10-19", SomeReturn.With(SomeReturn.Ebr, changes)));

    [Theory]
    [InlineData("", "none")]
    [InlineData("13/D=21000", "13/D 21000 12000 9000 swapped digits")] // D is named, because swapped digits explain it
    [InlineData("13/D=12500", "13/A 30500 30000 500")] // no telling which: the first
    [InlineData("16/A=720; 16/D=1678", "16/A 720 1678 -958 wrong column")]
    [InlineData("16/A=1830", "16/A 1830 1678 152")] // the rate of Baker
    [InlineData("19/A=7; 19/D=17", "19/A 7 17 -10 wrong column")]
    [InlineData("20/D=720", "20/D 720 713 7")]
    [InlineData("25=1661", "25 1661 2374 -713")]
    public void Two_columns(string changes, string finding) =>
        Assert.Equal(finding, SomeReturn.Finding(Books.EastBatonRouge, "2026-10", "2026-11-20", SomeReturn.With(SomeReturn.TwoColumns, changes)));

    /// <summary>Due September 21, 2026; settled December 1: 71 days, three periods of 30 days, three months of interest.</summary>
    [Theory]
    [InlineData("", "19/A 11 0 11")]
    [InlineData("19/A=0; 20/A=1100; 21/A=165; 22/A=33; 23/A=1298; 25=1298", "none")]
    [InlineData("19/A=0; 20/A=1100; 21/A=110; 22/A=33; 23/A=1243; 25=1243", "21/A 110 165 -55")]
    [InlineData("19/A=0; 20/A=1100; 21/A=165; 22/A=22; 23/A=1287; 25=1287", "22/A 22 33 -11")]
    [InlineData("19/A=0; 20/A=1100; 22/A=33; 23/A=1133; 25=1133", "21/A 0 165 -165")]
    public void Three_months_late(string changes, string finding)
    {
        const string right = "1=21500; 2=1500; 11=1500; 12=20000; 13/A=20000; 15/A=20000; 16/A=1100; 16b/A=1100; 18/A=1100; 19/A=11; 20/A=1089; 23/A=1089; 25=1089";
        Assert.Equal(finding, SomeReturn.Finding(Books.EastBatonRouge, "2026-08", "2026-12-01", SomeReturn.With(right, changes)));
    }

    [Fact]
    public void A_year_late_reaches_the_cap_of_the_penalty() =>
        Assert.Equal("21/A 660 275 385", SomeReturn.Finding(Books.EastBatonRouge, "2025-08", "2026-09-22", "1=20000; 12=20000; 13/A=20000; 15/A=20000; 16/A=1100; 16b/A=1100; 18/A=1100; 20/A=1100; 21/A=660; 22/A=143; 23/A=1903; 25=1903"));

    [Fact]
    public void Interest_before_2023_is_by_the_day() => // 1,100 × 15 % × 20 / 365 = 9.04
        Assert.Equal("22/A 11 9 2", SomeReturn.Finding(Books.EastBatonRouge, "2022-08", "2022-10-10", "1=20000; 12=20000; 13/A=20000; 15/A=20000; 16/A=1100; 16b/A=1100; 18/A=1100; 20/A=1100; 21/A=55; 22/A=11; 23/A=1166; 25=1166"));

    [Theory]
    [InlineData("A", "500", "none")]
    [InlineData("A", "550", "16/A 550 500 50")]
    [InlineData("D", "550", "none")]
    [InlineData("D", "500", "16/D 500 550 -50")]
    public void Before_the_rates_of_2019(string column, string tax, string finding)
    {
        var kept = tax == "500" ? 5 : 6; // 1 % of 550 is 5.50
        var net = int.Parse(tax, System.Globalization.CultureInfo.InvariantCulture) - kept;
        var entries = string.Join("; ", $"1=10000; 12=10000; 15=10000; 16={tax}; 16d={tax}; 18={tax}; 19={kept}; 20={net}; 23={net}".Split("; ").Select(e => e.Replace("=", $"/{column}=", StringComparison.Ordinal))) + $"; 25={net}";
        Assert.Equal(finding, SomeReturn.Finding(Books.EastBatonRouge, "2019-03", "2019-04-22", entries));
        Assert.Equal(finding, SomeReturn.Finding(Books.EastBatonRouge, "2018-06", "2018-07-20", entries));
    }

    [Fact]
    public void The_old_form_subtracts_its_reductions() =>
        Assert.Equal("16d/A 500 480 20", SomeReturn.Finding(Books.EastBatonRouge, "2018-06", "2018-07-20", "1/A=10000; 12/A=10000; 15/A=10000; 16/A=500; 16a/A=1000; 16b/A=20; 16d/A=500; 18/A=500; 19/A=5; 20/A=495; 23/A=495; 25=495"));

    [Theory]
    [InlineData("2026-Q3", "quarterly")]
    [InlineData("2026Q3", "Quarterly")]
    [InlineData("2026-09", "quarterly")]
    public void A_quarter_is_due_with_its_last_month(string period, string frequency) =>
        Assert.Equal("none", SomeReturn.Finding(Books.EastBatonRouge, period, "2026-10-20", SomeReturn.Ebr, frequency));

    [Theory]
    [InlineData("1=0; 25=0", "none")]
    [InlineData("1=500; 11=0; 12=500; 25=0", "13/A 0 500 -500")]
    [InlineData("1=500; 11=500; 12=0; 25=0", "11 500 0 500")]
    public void Zero_returns(string entries, string finding) => Assert.Equal(finding, SomeReturn.Finding(Books.EastBatonRouge, "2026-09", "2026-10-19", entries));

    [Theory]
    [InlineData("2019-09", "1=100; 11=0; 12=100; 13/K=100; 15/K=100; 16/K=7", "Column K (Americana EDD) has no rate for 2019-09.")]
    [InlineData("2026-09", "1=52,34; 25=1", "1: '52,34' is not an amount.")]
    [InlineData("2026-09", "99=1", "The form has no line '99'.")]
    [InlineData("2026-09", "16/Z=1", "The form has no column 'Z'.")]
    [InlineData("2026-09", "25/A=1", "Line 25 has no columns.")]
    [InlineData("2026-09", "1=1; 1=2", "1 is entered twice.")]
    [InlineData("2026-09", "", "The return has no amounts.")]
    [InlineData("2026-09", "1", "'1' is not an entry.")]
    [InlineData("2026-13", "1=1", "'2026-13' is not a period.")]
    public void What_cannot_be_read_is_refused(string period, string entries, string why) =>
        Assert.StartsWith(why, SomeReturn.Finding(Books.EastBatonRouge, period, "2026-10-19", entries), StringComparison.Ordinal);

    [Fact]
    public void A_wrong_line_is_explained()
    {
        var check = SomeReturn.Check(Books.EastBatonRouge, "2026-10", "2026-11-20", SomeReturn.With(SomeReturn.TwoColumns, "16/D=660")).Value;
        Assert.Equal("Line 16 (Tax), column D: 12,000 × 6% = 720. The return says 660. That is the rate of column A (City of Baton Rouge / EBR School).", check.First!.Says);
    }
}
