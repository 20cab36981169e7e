using TaxCounter.Data.Tests.RuleBooks;

namespace TaxCounter.Data.Tests.Returns;

/// <summary>Every kind of wrong line that a PA-3 can have; worked out by hand.</summary>
public sealed class PennsylvaniaReturnTests
{
    [Theory]
    [InlineData("", "none")]
    [InlineData("1/state=-80000.00", "1/state -80000.00 0.00 -80000.00")]
    [InlineData("2/state=90000.00", "2/state 90000.00 80000.00 10000.00")]
    [InlineData("3/state=3010.40; net/state=2985.40; remit=2985.40", "none")] // more collected than computed
    [InlineData("3/state=2990.00", "3/state 2990.00 3000.00 -10.00")]
    [InlineData("3/state=30000.00", "3/state 30000.00 3000.00 27000.00 slipped decimal point")]
    [InlineData("3/state=300.00", "3/state 300.00 3000.00 -2700.00 slipped decimal point")]
    [InlineData("3/state=4800.00", "3/state 4800.00 3000.00 1800.00")] // 6 % of line 1
    [InlineData("3/state=500.00", "3/state 500.00 3000.00 -2500.00")] // the rate of Allegheny
    [InlineData("collected/state=3100.00", "3/state 3000.00 3100.00 -100.00")]
    [InlineData("4/state=30.00", "4/state 30.00 25.00 5.00")]
    [InlineData("4/state=52.00", "4/state 52.00 25.00 27.00 swapped digits")]
    [InlineData("4/state=250.00", "4/state 250.00 25.00 225.00 slipped decimal point")]
    [InlineData("4/state=", "4/state 0.00 25.00 -25.00")]
    [InlineData("net/state=3000.00", "net/state 3000.00 2975.00 25.00")]
    [InlineData("net/state=2957.00", "net/state 2957.00 2975.00 -18.00 swapped digits")]
    [InlineData("net/state=; remit=2975.00", "net/state 0.00 2975.00 -2975.00")]
    [InlineData("remit=2795.00", "remit 2795.00 2975.00 -180.00 swapped digits")]
    [InlineData("use=60.00", "remit 2975.00 3035.00 -60.00")]
    [InlineData("credit=100.00; remit=3075.00", "remit 3075.00 2875.00 200.00")]
    [InlineData("credit=100.00; remit=2875.00", "none")]
    [InlineData("prepayment=1500.00; remit=1475.00", "none")]
    [InlineData("prepayment=1500.00", "remit 2975.00 1475.00 1500.00")]
    [InlineData("e911=16.50", "none")]
    [InlineData("e911=16.50; remit=2991.50", "none")]
    [InlineData("e911=16.50; remit=2985.00", "remit 2985.00 2975.00 10.00")]
    [InlineData("addition=150.00", "addition 150.00 0.00 150.00")]
    [InlineData("addition=0.00; interest=0.00; total=2975.00", "none")]
    public void State_column(string changes, string finding) =>
        Assert.Equal(finding, SomeReturn.Finding(Books.Pennsylvania, "2026-10", "2026-11-19", SomeReturn.With(SomeReturn.Pa, changes)));

    [Theory]
    [InlineData("", "none")]
    [InlineData("3/phila=3600.00", "3/phila 3600.00 1200.00 2400.00")] // the rate of the state
    [InlineData("3/state=1200.00; 3/phila=3600.00", "3/state 1200.00 3600.00 -2400.00")]
    [InlineData("4/state=25.00; 4/phila=25.00", "4/state 25.00 18.75 6.25")]
    [InlineData("4/state=36.00; 4/phila=12.00", "4/state 36.00 18.75 17.25")]
    [InlineData("4/state=18.74; 4/phila=6.26; net/state=3581.26; net/phila=1193.74", "none")] // how the shares are rounded was not found
    [InlineData("4/state=6.25; 4/phila=18.75", "4/state 6.25 18.75 -12.50 wrong column")]
    [InlineData("remit=3581.25", "remit 3581.25 4775.00 -1193.75")]
    public void State_and_Philadelphia(string changes, string finding) =>
        Assert.Equal(finding, SomeReturn.Finding(Books.Pennsylvania, "2026-11", "2026-12-18", SomeReturn.With(SomeReturn.Phila, changes)));

    [Theory]
    [InlineData("200.00", "none")]
    [InlineData("20.00", "3/alleg 20.00 200.00 -180.00 slipped decimal point")]
    [InlineData("400.00", "3/alleg 400.00 200.00 200.00")] // the rate of Philadelphia
    public void Allegheny_is_one_percent(string tax, string finding) =>
        Assert.Equal(finding, SomeReturn.Finding(Books.Pennsylvania, "2026-09", "2026-10-20", $"1/state=20000; 1/alleg=20000; 2/state=20000; 2/alleg=20000; 3/state=1200; 3/alleg={tax}; 4/state=12; 4/alleg=2; net/state=1188; net/alleg=198; remit=1386"));

    [Theory]
    [InlineData("2026-Q3", "quarterly", "2026-10-20", "120.00", "4/state 120.00 75.00 45.00")]
    [InlineData("2026-H1", "semi-annual", "2026-08-20", "120.00", "none")]
    [InlineData("2026-06", "semiannual", "2026-08-20", "120.00", "none")]
    [InlineData("2016-07", "monthly", "2016-08-22", "120.00", "none")]
    [InlineData("2016-08", "monthly", "2016-09-20", "120.00", "4/state 120.00 25.00 95.00")]
    [InlineData("2016-Q2", "quarterly", "2016-07-20", "120.00", "none")]
    [InlineData("2016-Q3", "quarterly", "2016-10-20", "120.00", "4/state 120.00 75.00 45.00")]
    public void The_cap_goes_by_the_end_and_the_length_of_the_period(string period, string frequency, string filed, string discount, string finding) =>
        Assert.Equal(finding, SomeReturn.Finding(Books.Pennsylvania, period, filed, $"1/state=200000; 2/state=200000; 3/state=12000; 4/state={discount}; net/state=11880; remit=11880", frequency));

    [Fact]
    public void There_is_no_discount_on_use_tax() =>
        Assert.Equal("4/state 17.00 12.00 5.00", SomeReturn.Finding(Books.Pennsylvania, "2026-10", "2026-11-20", "1/state=20000; 2/state=20000; 3/state=1200; 4/state=17; net/state=1183; use=500; remit=1683"));

    /// <summary>Due September 21, 2026; settled December 1: three months, 71 days; 1,500.00 × 71 × 0.000192 = 20.45.</summary>
    [Theory]
    [InlineData("addition=225.00; interest=20.45; total=1745.45", "none")]
    [InlineData("addition=75.00; interest=20.45; total=1595.45", "addition 75.00 225.00 -150.00")]
    [InlineData("addition=225.00; interest=4.03; total=1729.03", "interest 4.03 20.45 -16.42")]
    [InlineData("addition=225.00; interest=24.05; total=1749.05", "interest 24.05 20.45 3.60 swapped digits")]
    [InlineData("addition=225.00; interest=20.45; total=1700.00", "total 1700.00 1745.45 -45.45")]
    [InlineData("", "addition 0.00 225.00 -225.00")]
    public void Three_months_late(string added, string finding) =>
        Assert.Equal(finding, SomeReturn.Finding(Books.Pennsylvania, "2026-08", "2026-12-01", "1/state=25000; 2/state=25000; 3/state=1500; net/state=1500; remit=1500; " + added));

    [Fact]
    public void The_addition_is_at_least_two_dollars() =>
        Assert.Equal("addition 1.00 2.00 -1.00", SomeReturn.Finding(Books.Pennsylvania, "2026-08", "2026-09-22", "1/state=333.33; 2/state=333.33; 3/state=20.00; net/state=20; remit=20; addition=1.00; interest=0; total=21"));

    [Fact]
    public void Interest_over_the_new_year_is_split() => // 11 days of 2024 at 0.000219, 10 days of 2025 at 0.000192
        Assert.Equal("none", SomeReturn.Finding(Books.Pennsylvania, "2024-11", "2025-01-10", "1/state=166666.67; 2/state=166666.67; 3/state=10000; net/state=10000; remit=10000; addition=500; interest=43.29; total=10543.29"));

    [Fact]
    public void A_late_return_with_two_columns_loses_the_discount_of_both() =>
        Assert.Equal("4/state 18.75 0.00 18.75", SomeReturn.Finding(Books.Pennsylvania, "2026-11", "2026-12-22", SomeReturn.Phila));

    [Theory]
    [InlineData("2026-08", "yearly-ish", "'yearly-ish' is not a filing frequency.")]
    [InlineData("2026-08", "quarterly", "'2026-08' is not the period of a quarterly return.")]
    [InlineData("2009-06", "", "Column phila (Philadelphia) has no rate for 2009-06.")]
    public void What_does_not_fit_is_refused(string period, string frequency, string why) =>
        Assert.StartsWith(why, SomeReturn.Finding(Books.Pennsylvania, period, "2026-12-18", SomeReturn.Phila, frequency), StringComparison.Ordinal);
}
