using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using TaxCounter.Data.RuleBooks;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using Xunit;

namespace TaxCounter.Domain.Tests.RuleBooks;

/// <summary>The instalments of a payment plan.</summary>
public sealed class PlanScheduleTests
{
    private static readonly RuleBook _pennsylvania = RuleBookLoader.Load("pennsylvania");

    private static readonly Gen<(int Cents, int Down, int Months, int Start, int Day)> _cases =
        from cents in Gen.Choose(2, 50_000_000)
        from down in Gen.Choose(0, cents - 1)
        from months in Gen.Choose(1, Math.Min(60, cents - down))
        from start in Gen.Choose(0, 1500)
        from day in Gen.Choose(1, 31)
        select (cents, down, months, start, day);

    [Theory]
    [InlineData("3000.00", "0.00", 3, "2026-12-01", null, "2026-12-01=1000.00 2027-01-04=1000.00 2027-02-01=1000.00")]
    [InlineData("1000.00", "100.00", 7, "2027-01-31", 31, "2027-02-01=128.57 2027-03-01=128.57 2027-03-31=128.57 2027-04-30=128.57 2027-06-01=128.57 2027-06-30=128.57 2027-08-02=128.58")]
    [InlineData("100.00", "0.00", 3, "2028-01-31", null, "2028-01-31=33.33 2028-02-29=33.33 2028-03-31=33.34")]
    [InlineData("0.05", "0.00", 3, "2026-12-15", 15, "2026-12-15=0.01 2027-01-15=0.01 2027-02-16=0.03")]
    public void Instalments_are_equal_the_last_takes_the_rest_and_each_falls_on_a_business_day(string owed, string down, int months, string first, int? day, string schedule) =>
        Assert.Equal(schedule, string.Join(' ', Of(owed, down, months, first, day).Value.Select(i => $"{i.Due:yyyy-MM-dd}={i.Amount.Plain()}")));

    [Theory]
    [InlineData("0.00", "0.00", 3, null, "rule-books.plan-nothing-owed")]
    [InlineData("10.00", "10.00", 3, null, "rule-books.plan-down")]
    [InlineData("10.00", "0.00", 0, null, "rule-books.plan-months")]
    [InlineData("10.00", "0.00", 121, null, "rule-books.plan-months")]
    [InlineData("0.02", "0.00", 3, null, "rule-books.plan-months")]
    [InlineData("10.00", "0.00", 3, 32, "rule-books.plan-day")]
    public void What_is_no_plan_is_refused(string owed, string down, int months, int? day, string code) => Assert.Equal(code, Of(owed, down, months, "2026-12-01", day).Refusal?.Code);

    [Fact]
    public void Every_schedule_foots_and_runs_forward_on_business_days() => new RandomCases(300).Hold(Prop.ForAll(_cases.ToArbitrary(), Foots));

    private static Result<List<PlanInstalment>> Of(string owed, string down, int months, string first, int? day) =>
        PlanSchedule.Of(Dollars(owed), Dollars(down), months, DateOnly.ParseExact(first, "yyyy-MM-dd", CultureInfo.InvariantCulture), day, _pennsylvania.Calendar);

    private static Money Dollars(string amount) => Money.TryParse(amount, out var money) ? money : throw new FormatException(amount);

    private static bool Foots((int Cents, int Down, int Months, int Start, int Day) asked)
    {
        var plan = PlanSchedule.Of(new Money(asked.Cents), new Money(asked.Down), asked.Months, new DateOnly(2025, 1, 1).AddDays(asked.Start), asked.Day, _pennsylvania.Calendar).Value;
        return new Money(asked.Down) + plan.Total(i => i.Amount) == new Money(asked.Cents)
            && plan.TrueForAll(i => i.Amount.IsPositive && _pennsylvania.Calendar.MayBeLastDay(i.Due))
            && plan.Zip(plan.Skip(1)).All(p => p.First.Due < p.Second.Due);
    }
}
