using System.Globalization;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Tests.RuleBooks;

/// <summary>What the office owes for the time it held money that was the taxpayer's. The figures are those of docs/duties/refunds.md.</summary>
public class RefundInterestTests
{
    [Theory]
    [InlineData("pennsylvania", "1000.00", "2020-03-20", "2020-03-20", "2020-06-01", "2020-09-30", "5.00")] // from July 31: 61 days × 0.000082
    [InlineData("pennsylvania", "1000.00", "2020-03-20", "2020-03-20", "2020-06-01", "2020-07-31", "0.00")] // the first day does not count
    [InlineData("pennsylvania", "1000.00", "2020-03-20", "2020-03-20", "2020-03-25", "2020-06-03", "0.00")] // within 75 days of the last day for filing
    [InlineData("pennsylvania", "1000.00", "2020-03-20", "2020-03-20", "2020-03-25", "2020-06-04", "0.90")] // one day later: from May 24, 11 days
    [InlineData("pennsylvania", "1000.00", "2022-11-01", "2022-11-21", "2022-11-25", "2023-03-31", "9.04")] // from Jan 24, 2023: 66 days × 0.000137
    [InlineData("east-baton-rouge", "1000.00", "2025-10-20", "2025-10-20", "2026-03-02", "2026-08-31", "16.38")] // from May 31: 92 days at 6.5%
    [InlineData("east-baton-rouge", "1000.00", "2025-10-20", "2025-10-20", "2026-03-02", "2026-05-31", "0.00")] // 90 days to the day
    [InlineData("east-baton-rouge", "1000.00", "2025-06-20", "2025-06-20", "2025-08-01", "2026-01-31", "17.84")] // from Oct 30: 62 days at 7.25%, then 31 at 6.5%
    public void Interest_runs_from_the_day_of_the_law_year_by_year(string office, string amount, string paid, string due, string claimed, string refunded, string interest) =>
        Assert.Equal(interest, Answer(office, amount, paid, due, claimed, refunded).Value.Result);

    [Fact]
    public void Before_2021_Louisiana_has_another_rule_that_the_program_does_not_work_out() =>
        Assert.Contains("Before 2021 the older text of R.S. 47:337.80(A) gave 2% a year from the payment to the claim, then prime.", Answer("east-baton-rouge", "100.00", "2019-01-20", "2019-01-20", "2019-03-01", "2020-12-31").Refusal!.Message, StringComparison.Ordinal);

    [Fact]
    public void Money_paid_before_2021_says_what_is_not_in_the_amount_and_whom_to_ask()
    {
        var answer = Answer("east-baton-rouge", "1000.00", "2019-03-20", "2019-03-20", "2026-06-01", "2026-10-30").Value;
        Assert.Equal("10.86", answer.Result); // from Aug 30: 61 days at 6.5%
        Assert.Contains(answer.Notes, n => n.StartsWith("Interest for days before Jan 1, 2021 is not in this amount.", StringComparison.Ordinal) && n.EndsWith("Ask a supervisor of the Revenue Division.", StringComparison.Ordinal));
        Assert.DoesNotContain(Answer("east-baton-rouge", "1000.00", "2021-03-20", "2021-03-20", "2026-06-01", "2026-10-30").Value.Notes, n => n.Contains("not in this amount", StringComparison.Ordinal));
    }

    [Fact]
    public void A_tax_without_such_a_law_says_so() =>
        Assert.Contains("No law that gives interest on refunds", Answer("east-baton-rouge", "100.00", "2026-01-20", "2026-01-20", "2026-03-01", "2026-10-31", "sewer").Refusal!.Message, StringComparison.Ordinal);

    [Fact]
    public void A_refund_before_its_claim_is_refused() =>
        Assert.Equal("rule-books.refunded-too-early", Answer("pennsylvania", "100.00", "2020-03-20", "2020-03-20", "2020-06-01", "2020-05-01").Refusal?.Code);

    [Fact]
    public void A_year_without_a_rate_of_its_own_says_which_one_is_used() =>
        Assert.Contains("No rate of 2028 is in the rule book: the rate of 2026 is used.", Answer("east-baton-rouge", "100.00", "2027-06-20", "2027-06-20", "2027-10-01", "2028-03-01").Value.Notes);

    private static Result<Calculation> Answer(string office, string amount, string paid, string due, string claimed, string refunded, string tax = "sales") => (office == "pennsylvania" ? Books.Pennsylvania : Books.EastBatonRouge).RefundInterest.Answer(new RefundInterestQuestion
    {
        TaxType = tax,
        Amount = Money.TryParse(amount, out var money) ? money : default,
        PaidOn = Day(paid),
        DueOn = Day(due),
        ClaimedOn = Day(claimed),
        RefundedOn = Day(refunded),
    });

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
