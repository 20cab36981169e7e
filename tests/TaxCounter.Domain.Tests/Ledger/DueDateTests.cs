using TaxCounter.Data.RuleBooks;
using TaxCounter.Domain.Calculators;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.Ledger;

/// <summary>Nothing is late on a weekend or legal holiday, whatever due date a record has (LAC 72:I.305(E); 1 Pa.C.S. 1908).</summary>
public class DueDateTests
{
    private static readonly RuleBook _pennsylvania = RuleBookLoader.Load("pennsylvania");

    [Theory]
    [InlineData("2026-09-20", "2026-09-21", "Sep 20 is a Sunday")]
    [InlineData("2026-06-20", "2026-06-22", "Jun 20 is a Saturday and Jun 21 is a Sunday")]
    [InlineData("2026-11-11", "2026-11-12", "Nov 11 is Veterans Day")]
    [InlineData("2026-02-17", "2026-02-18", "Feb 17 is Mardi Gras")]
    [InlineData("2026-09-21", "2026-09-21", "")]
    public void A_recorded_due_day_counts_as_the_next_day_that_is_no_weekend_and_no_legal_holiday(string recorded, string counted, string why)
    {
        var due = EastBatonRouge.Calendar.DueDate(Day(recorded));
        Assert.Equal((Day(counted), Day(counted).AddDays(1), why, why.Length > 0), (due.Counted, due.LateFrom, due.Why, due.IsMoved));
    }

    [Fact]
    public void A_holiday_of_one_jurisdiction_is_none_in_the_other()
    {
        Assert.Equal(Day("2026-02-17"), _pennsylvania.Calendar.DueDate(Day("2026-02-17")).Counted);
        Assert.Equal(Day("2026-11-04"), _pennsylvania.Calendar.DueDate(Day("2026-11-03")).Counted);
    }

    [Fact]
    public void The_exports_own_day_is_said_beside_the_one_that_counts() => Assert.Equal(
        "The export says Sep 20, 2026; counted from Sep 21, 2026, because Sep 20 is a Sunday.",
        EastBatonRouge.Calendar.DueDate(Day("2026-09-20")).Says("The export says"));

    [Theory]
    [InlineData("2026-09-21", "911.20", 0)]
    [InlineData("2026-09-22", "965.87", 1)]
    [InlineData("2026-11-20", "1020.54", 60)]
    public void What_is_due_on_a_Sunday_costs_what_it_costs_when_it_is_due_on_the_Monday(string day, string owed, int daysLate)
    {
        var sunday = Book(dueOn: "2026-09-20").AsOf(day);
        var monday = Book(dueOn: "2026-09-21").AsOf(day);
        Assert.Equal((Dollars(owed), daysLate), (sunday.Owed, sunday.DaysLate));
        Assert.Equal((monday.Owed, monday.DaysLate, monday.LateCharges.Next), (sunday.Owed, sunday.DaysLate, sunday.LateCharges.Next));
        Assert.Equal(monday.LateCharges.Steps.Select(s => (s.From, s.To, s.Amount, s.Formula)), sunday.LateCharges.Steps.Select(s => (s.From, s.To, s.Amount, s.Formula)));
    }

    [Fact]
    public void No_day_of_twenty_years_is_late_before_the_day_after_the_one_that_counts()
    {
        foreach (var rules in new[] { EastBatonRouge, _pennsylvania })
        {
            var calendar = rules.Calendar;
            for (var day = new DateOnly(2010, 1, 1); day.Year < 2030; day = day.AddDays(1))
            {
                var due = calendar.DueDate(day);
                Assert.True(calendar.MayBeLastDay(due.Counted) && due.Counted >= day);
                Assert.Equal(due.Counted <= day.AddDays(3), day <= calendar.LatestRecorded(day.AddDays(3)));
                var question = new LateChargesQuestion { TaxType = "sales", DueOn = day, AsOf = due.Counted, Charges = [new DatedAmount(day, Dollars("911.20"))], Credits = [], FiledOn = due.LateFrom };
                Assert.Equal(default, rules.LateAmountsOf(question).Value);
            }
        }
    }

    [Fact]
    public void A_payment_on_the_Monday_after_a_Sunday_is_on_time_in_the_payment_history()
    {
        var book = Book(dueOn: "2026-09-20");
        book.Pay("911.20", "2026-09-21");
        var history = PaymentHistory.Of([book.Ledger], Day("2025-01-01"), Today, [], [], EastBatonRouge.Calendar);
        Assert.Equal((PaidHow.OnTime, true), (Assert.Single(history.Periods).How, history.IsGood));
    }

    [Theory]
    [InlineData("2026-09-21", "0.00", "it is paid on time")]
    [InlineData("2026-09-22", "45.56", "1 day late")]
    public void A_due_day_typed_into_a_calculator_counts_the_same_and_the_answer_says_so(string paid, string penalty, string says)
    {
        var calculator = CalculatorTable.All.Single(c => c.Name == "penalty");
        var (asked, _) = CalculatorInput.Read(calculator, new Dictionary<string, IReadOnlyList<string>> { ["tax"] = ["sales"], ["due"] = ["2026-09-20"], ["amount"] = ["911.20"], ["paid"] = [paid] }, EastBatonRouge, Today);
        var answer = Must(calculator.Answer(EastBatonRouge, asked));
        Assert.Equal(penalty, answer.Result);
        Assert.Contains(says, answer.Says, StringComparison.Ordinal);
        Assert.Contains("The due date entered is Sep 20, 2026; counted from Sep 21, 2026, because Sep 20 is a Sunday.", answer.Notes);
    }
}
