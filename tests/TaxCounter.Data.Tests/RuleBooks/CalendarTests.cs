using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Tests.RuleBooks;

/// <summary>Holidays and due dates of the two real books; the same days stand in docs/duties/rule-books.md.</summary>
public class CalendarTests
{
    [Theory]
    [InlineData(2024, "01-01 New Year's Day, 01-02 Day after New Year's Day, proclaimed, 01-08 Governor's Inauguration Day, 01-15 Martin Luther King Jr. Day, 02-13 Mardi Gras, 02-19 Washington's Birthday (Presidents' Day), 03-29 Good Friday, 05-27 Memorial Day, 06-19 Juneteenth, 07-04 Independence Day, 09-02 Labor Day, 10-14 Columbus Day, 11-05 General Election Day, 11-11 Veterans Day, 11-28 Thanksgiving Day, 11-29 Acadian Day, 12-25 Christmas Day")]
    [InlineData(2025, "01-01 New Year's Day, 01-20 Martin Luther King Jr. Day, 02-17 Washington's Birthday (Presidents' Day), 03-04 Mardi Gras, 04-18 Good Friday, 05-26 Memorial Day, 06-19 Juneteenth, 07-04 Independence Day, 09-01 Labor Day, 10-13 Columbus Day, 11-11 Veterans Day, 11-27 Thanksgiving Day, 11-28 Acadian Day, 12-25 Christmas Day")]
    [InlineData(2026, "01-01 New Year's Day, 01-19 Martin Luther King Jr. Day, 02-16 Washington's Birthday (Presidents' Day), 02-17 Mardi Gras, 04-03 Good Friday, 05-25 Memorial Day, 06-19 Juneteenth, 07-03 Independence Day (observed), 07-04 Independence Day, 09-07 Labor Day, 10-12 Columbus Day, 11-03 General Election Day, 11-11 Veterans Day, 11-26 Thanksgiving Day, 11-27 Acadian Day, 12-25 Christmas Day")]
    [InlineData(2027, "01-01 New Year's Day, 01-18 Martin Luther King Jr. Day, 02-09 Mardi Gras, 02-15 Washington's Birthday (Presidents' Day), 03-26 Good Friday, 05-31 Memorial Day, 06-18 Juneteenth (observed), 06-19 Juneteenth, 07-04 Independence Day, 07-05 Independence Day (observed), 09-06 Labor Day, 10-11 Columbus Day, 11-11 Veterans Day, 11-25 Thanksgiving Day, 11-26 Acadian Day, 12-24 Christmas Day (observed), 12-25 Christmas Day, 12-31 New Year's Day (observed)")]
    public void Holidays_of_East_Baton_Rouge(int year, string days) => Assert.Equal(days, Holidays(Books.EastBatonRouge, year));

    [Theory]
    [InlineData(2024, "01-01 New Year's Day, 01-15 Martin Luther King Jr. Day, 02-19 Presidents' Day, 03-29 Good Friday, 05-27 Memorial Day, 06-14 Flag Day, 06-19 Juneteenth, 07-04 Independence Day, 09-02 Labor Day, 10-14 Columbus Day, 11-05 Election Day, 11-11 Veterans Day, 11-28 Thanksgiving Day, 11-29 Day after Thanksgiving, 12-25 Christmas Day")]
    [InlineData(2025, "01-01 New Year's Day, 01-20 Martin Luther King Jr. Day, 02-17 Presidents' Day, 04-18 Good Friday, 05-26 Memorial Day, 06-14 Flag Day, 06-19 Juneteenth, 07-04 Independence Day, 09-01 Labor Day, 10-13 Columbus Day, 11-04 Election Day, 11-11 Veterans Day, 11-27 Thanksgiving Day, 11-28 Day after Thanksgiving, 12-25 Christmas Day")]
    [InlineData(2026, "01-01 New Year's Day, 01-19 Martin Luther King Jr. Day, 02-16 Presidents' Day, 04-03 Good Friday, 05-25 Memorial Day, 06-14 Flag Day, 06-19 Juneteenth, 07-03 Independence Day (observed), 07-04 Independence Day, 09-07 Labor Day, 10-12 Columbus Day, 11-03 Election Day, 11-11 Veterans Day, 11-26 Thanksgiving Day, 11-27 Day after Thanksgiving, 12-25 Christmas Day")]
    [InlineData(2027, "01-01 New Year's Day, 01-18 Martin Luther King Jr. Day, 02-15 Presidents' Day, 03-26 Good Friday, 05-31 Memorial Day, 06-14 Flag Day, 06-18 Juneteenth (observed), 06-19 Juneteenth, 07-04 Independence Day, 07-05 Independence Day (observed), 09-06 Labor Day, 10-11 Columbus Day, 11-02 Election Day, 11-11 Veterans Day, 11-25 Thanksgiving Day, 11-26 Day after Thanksgiving, 12-24 Christmas Day (observed), 12-25 Christmas Day, 12-31 New Year's Day (observed)")]
    public void Holidays_of_Pennsylvania(int year, string days) => Assert.Equal(days, Holidays(Books.Pennsylvania, year));

    [Fact]
    public void Some_holidays_begin_with_their_law()
    {
        Assert.DoesNotContain(Books.Pennsylvania.Calendar.HolidaysOf(2020), d => d.Holiday.Id == "juneteenth");
        Assert.Equal(Books.Day("2021-06-18"), Books.Pennsylvania.Calendar.HolidaysOf(2021).First(d => d.Holiday.Id == "juneteenth").Day);
        Assert.True(Books.Pennsylvania.Calendar.IsBusinessDay(Books.Day("1985-01-21")));
        Assert.False(Books.Pennsylvania.Calendar.IsBusinessDay(Books.Day("1986-01-20")));
    }

    [Fact]
    public void The_name_of_the_holiday_is_said()
    {
        var answer = Books.EastBatonRouge.Calendar.Day(Books.Day("2026-11-11")).Value;

        Assert.Equal(("closed", "Wednesday, November 11, 2026 is not a business day: Nov 11 is Veterans Day. The next business day is Thursday, November 12, 2026."), (answer.Result, answer.Says));
        Assert.Equal("R.S. 1:55(A)(1); 5 U.S.C. 6103", Assert.Single(answer.Authorities).Text);
    }

    [Theory]
    [InlineData("2026-11-25", "2026-11-30")] // Thanksgiving, Acadian Day, a weekend
    [InlineData("2026-11-10", "2026-11-12")]
    [InlineData("2026-02-13", "2026-02-18")] // weekend, Presidents' Day, Mardi Gras
    [InlineData("2027-12-30", "2028-01-03")] // the year's end
    [InlineData("2028-02-28", "2028-03-01")] // Mardi Gras on a leap day
    public void Next_business_day_in_East_Baton_Rouge(string day, string next) =>
        Assert.Equal(Books.Day(next), Books.EastBatonRouge.Calendar.NextBusinessDay(Books.Day(day)));

    [Fact]
    public void In_Pennsylvania_the_office_is_open_on_Good_Friday_but_no_deadline_ends_on_it()
    {
        var calendar = Books.Pennsylvania.Calendar;

        Assert.True(calendar.IsBusinessDay(Books.Day("2026-04-03")));
        Assert.Equal("2026-04-06", calendar.Moved(Books.Day("2026-04-03")).Value.Result);
        Assert.False(calendar.IsBusinessDay(Books.Day("2026-11-27")));
        Assert.Equal("2026-11-27", calendar.Moved(Books.Day("2026-11-27")).Value.Result);
    }

    [Theory]
    [InlineData("2026-08", "2026-09-21")] // a Sunday
    [InlineData("2026-09", "2026-10-20")]
    [InlineData("2026-12", "2027-01-20")] // over the year's end
    [InlineData("2024-12", "2025-01-21")] // Martin Luther King Jr. Day
    [InlineData("2021-05", "2021-06-21")]
    [InlineData("2027-05", "2027-06-21")] // Juneteenth on a Saturday, the 20th a Sunday
    [InlineData("2022-05", "2022-06-21")] // Juneteenth on a Sunday, kept on Monday the 20th
    [InlineData("2026-Q2", "2026-07-20")]
    [InlineData("2024-Q4", "2025-01-21")]
    [InlineData("2020-01", "2020-02-20")]
    [InlineData("2020-02", "2020-04-20")] // moved by the office in 2020
    [InlineData("2020-03", "2020-05-20")]
    [InlineData("2020-04", "2020-05-20")]
    public void Sales_tax_of_East_Baton_Rouge_is_due(string period, string day) => Due(Books.EastBatonRouge, "sales", period, day);

    [Theory]
    [InlineData("2024", "2024-02-29")] // a leap day
    [InlineData("2025", "2025-02-28")]
    [InlineData("2026", "2026-03-02")] // February 28 is a Saturday
    [InlineData("2027", "2027-03-01")] // a Sunday
    [InlineData("2028", "2028-03-01")] // the leap day is Mardi Gras
    public void A_license_is_due(string year, string day) => Due(Books.EastBatonRouge, "occupational-license", year, day);

    [Theory]
    [InlineData("sales", "2026-05", "2026-06-22")]
    [InlineData("sales", "2023-01", "2023-02-21")] // Presidents' Day
    [InlineData("sales", "2026-Q4", "2027-01-20")]
    [InlineData("sales", "2026-H1", "2026-08-20")]
    [InlineData("sales", "2026-H2", "2027-02-22")] // a Saturday
    [InlineData("sales", "2022-H2", "2023-02-21")]
    [InlineData("hotel-occupancy", "2026-01", "2026-02-20")]
    public void Tax_of_Pennsylvania_is_due(string tax, string period, string day) => Due(Books.Pennsylvania, tax, period, day);

    [Fact]
    public void Each_day_a_due_day_moves_over_is_told_with_its_law()
    {
        var answer = Books.EastBatonRouge.DueDates.DueDate("occupational-license", Period.Parse("2026")).Value;

        Assert.Equal("Occupational license for the year 2026 is due on Monday, March 2, 2026. Feb 28 is a Saturday and Mar 1 is a Sunday.", answer.Says);
        Assert.Equal(["Due for the year 2026", "Feb 28 is a Saturday", "Mar 1 is a Sunday", "Moves to Mar 2"], answer.Lines.Select(l => l.Label));
        Assert.Equal(["brla.gov, FAQ 386; EBR Tax Facts 2004, 2005", "LAC 72:I.305(E)"], answer.Authorities.Select(a => a.Text));
        Assert.Equal(2, answer.Lines[^1].Days);
    }

    [Theory]
    [InlineData("sales", "2026-H1", "rule-books.wrong-period", "Sales is filed by the month or quarter, and '2026-H1' is not one of these. Choose another period.")]
    [InlineData("occupational-license", "2026-02", "rule-books.wrong-period", "Occupational license is filed by the year, and '2026-02' is not one of these. Choose another period.")]
    [InlineData("income", "2026-02", "rule-books.unknown-tax-type", "East Baton Rouge has no tax type 'income'.")]
    [InlineData("sales", "2003-06", "rule-books.before-first-row", "The rule book has no due date of sales monthly in East Baton Rouge on Jun 30, 2003. Its first row begins on Jul 1, 2003. Ask a supervisor.")]
    [InlineData("sales", "2600-06", "rule-books.too-far-ahead", "The rule book ends with 2199. Choose an earlier day.")]
    [InlineData("occupancy", "2026-06", "rule-books.not-in-the-rule-book", "When the occupancy tax of East Baton Rouge is due is not in the rule book. Ask a supervisor of the Revenue Division.")]
    [InlineData("sewer", "2026", "rule-books.not-in-the-rule-book", "When a sewer fee of East Baton Rouge is due is not in the rule book: the bill says it. Ask the Environmental Services billing desk.")]
    public void What_has_no_due_day_is_refused_in_a_sentence(string tax, string period, string code, string sentence)
    {
        var no = Books.EastBatonRouge.DueDates.DueDate(tax, Period.Parse(period)).Refusal;

        Assert.Equal((code, sentence), (no?.Code, no?.Message));
        Assert.Equal(no, Books.EastBatonRouge.DueDates.DueOn(tax, Period.Parse(period)).Refusal);
    }

    private static void Due(RuleBook book, string tax, string period, string day)
    {
        Assert.Equal(Books.Day(day), book.DueDates.DueOn(tax, Period.Parse(period)).Value);
        Assert.Equal(day, book.DueDates.DueDate(tax, Period.Parse(period)).Value.Result);
    }

    private static string Holidays(RuleBook book, int year) => string.Join(", ", book.Calendar.HolidaysOf(year).Select(d => $"{d.Day:MM-dd} {d.Name}"));
}
