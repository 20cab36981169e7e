using FsCheck.Fluent;
using TaxCounter.Domain.RuleBooks;
using Xunit;
using static TaxCounter.Domain.Tests.RuleBooks.SomeRules;

namespace TaxCounter.Domain.Tests.RuleBooks;

/// <summary>Days on which nobody is at the window, found by rule for any year.</summary>
public class BusinessCalendarTests
{
    private static readonly HolidayRule _christmas = new() { Kind = HolidayKind.Fixed, Month = 12, Number = 25, Observed = ObservedDay.NearestWeekday, Closes = true, Moves = true };

    private static readonly HolidayRule _newYear = _christmas with { Month = 1, Number = 1 };

    private static readonly HolidayRule _thanksgiving = _christmas with { Kind = HolidayKind.NthWeekday, Month = 11, Number = 4, Weekday = DayOfWeek.Thursday, Observed = ObservedDay.AsItFalls };

    private static readonly HolidayRule _easter = _christmas with { Kind = HolidayKind.Easter, Month = 0, Number = 0, Observed = ObservedDay.AsItFalls };

    /// <summary>Easter Sundays as almanacs print them.</summary>
    [Theory]
    [InlineData(1943, "1943-04-25")] // the latest there can be
    [InlineData(1954, "1954-04-18")]
    [InlineData(1981, "1981-04-19")]
    [InlineData(2000, "2000-04-23")]
    [InlineData(2008, "2008-03-23")]
    [InlineData(2024, "2024-03-31")]
    [InlineData(2025, "2025-04-20")]
    [InlineData(2026, "2026-04-05")]
    [InlineData(2027, "2027-03-28")]
    [InlineData(2038, "2038-04-25")]
    public void Easter_is_found(int year, string day) => Assert.Equal(Day(day), _easter.In(year));

    [Theory]
    [InlineData(2023, "2023-11-23")] // November 1 a Wednesday
    [InlineData(2024, "2024-11-28")]
    [InlineData(2029, "2029-11-22")] // November 1 a Thursday: the earliest there can be
    [InlineData(2030, "2030-11-28")] // November 1 a Friday: the latest
    public void The_fourth_Thursday_is_found(int year, string day) => Assert.Equal(Day(day), _thanksgiving.In(year));

    [Theory]
    [InlineData(2021, "2021-05-31")] // five Mondays, the last on the 31st
    [InlineData(2024, "2024-05-27")]
    [InlineData(2026, "2026-05-25")] // four Mondays
    public void The_last_Monday_is_found(int year, string day) =>
        Assert.Equal(Day(day), (_thanksgiving with { Kind = HolidayKind.LastWeekday, Month = 5, Weekday = DayOfWeek.Monday }).In(year));

    [Fact]
    public void A_holiday_kept_every_four_years_is_kept_in_no_other()
    {
        var rule = _thanksgiving with { Month = 1, Number = 2, Weekday = DayOfWeek.Monday, KeptIn = 2024, EveryYears = 4 };

        Assert.Equal([Day("2020-01-13"), null, null, null, Day("2024-01-08"), null, null, null, Day("2028-01-10")], Enumerable.Range(2020, 9).Select(rule.In));
        Assert.Null((rule with { EveryYears = null }).In(2028));
    }

    [Fact]
    public void New_Year_on_a_Saturday_closes_the_last_day_of_the_old_year()
    {
        var calendar = Calendar(_newYear);

        Assert.False(calendar.IsBusinessDay(Day("2021-12-31")));
        Assert.Equal("Holiday 0 (observed)", calendar.HolidayOn(Day("2021-12-31"))?.Name);
        Assert.Equal(Day("2022-01-03"), calendar.NextBusinessDay(Day("2021-12-30")));
        Assert.True(Calendar(_newYear with { Observed = ObservedDay.SundayToMonday }).IsBusinessDay(Day("2021-12-31")));
    }

    [Fact]
    public void Christmas_on_a_Sunday_closes_the_Monday_and_on_its_own_day_no_Monday()
    {
        Assert.Equal("closed", Calendar(_christmas).Day(Day("2022-12-26")).Value.Result);
        Assert.Equal("business-day", Calendar(_christmas with { Observed = ObservedDay.AsItFalls }).Day(Day("2022-12-26")).Value.Result);
    }

    [Fact]
    public void A_holiday_that_closes_the_office_need_not_move_a_deadline_nor_the_other_way_round()
    {
        var closesOnly = Calendar(_christmas with { Moves = false });
        var movesOnly = Calendar(_christmas with { Closes = false });
        var day = Day("2025-12-25");

        Assert.Equal((false, day), (closesOnly.IsBusinessDay(day), closesOnly.RollForward(day)));
        Assert.Equal((true, Day("2025-12-26")), (movesOnly.IsBusinessDay(day), movesOnly.RollForward(day)));
    }

    [Fact]
    public void A_day_the_calendar_does_not_reach_is_refused_in_a_sentence()
    {
        Assert.Equal("The rule book has no rule on Dec 31, 1999. Its first row begins on Jan 1, 2000. Ask a supervisor.", Calendar().Day(Day("1999-12-31")).Refusal?.Message);
        Assert.Equal("rule-books.too-far-ahead", Calendar().Moved(Day("2200-01-01")).Refusal?.Code);
        Assert.Equal("rule-books.too-far-ahead", Calendar().Day(DateOnly.MaxValue).Refusal?.Code);
        Assert.Empty(Calendar(_christmas).HolidaysOf(2200));
    }

    [Fact]
    public void A_row_of_which_nothing_is_known_answers_with_its_own_sentence()
    {
        var rows = new DatedRows<int>("tariff", [new(Day("2020-01-01"), 7, Law), new(Day("2023-01-01"), 0, Law) { NotFound = "The tariff of 2023 is not in the rule book. Ask the billing desk." }]);

        Assert.Equal(7, rows.On(Day("2022-12-31")).Value.Value);
        Assert.Equal(("rule-books.not-in-the-rule-book", "The tariff of 2023 is not in the rule book. Ask the billing desk."), (rows.On(Day("2023-01-01")).Refusal?.Code, rows.On(Day("2023-01-01")).Refusal?.Message));
    }

    [Fact]
    public void A_deadline_moves_to_the_first_day_it_may_end_on()
    {
        var calendar = Calendar(_christmas, _newYear, _thanksgiving, _easter);
        new RandomCases(2000, 20261122UL).Hold(Prop.ForAll(Gen.Choose(Day("2000-01-01").DayNumber, Day("2099-12-31").DayNumber).ToArbitrary(), number =>
        {
            var day = DateOnly.FromDayNumber(number);
            var end = calendar.RollForward(day);
            return end >= day && calendar.MayBeLastDay(end) && calendar.RollForward(end) == end && calendar.Steps(day).Count() == end.DayNumber - number
                && Enumerable.Range(number, end.DayNumber - number).All(n => !calendar.MayBeLastDay(DateOnly.FromDayNumber(n)));
        }));
    }
}
