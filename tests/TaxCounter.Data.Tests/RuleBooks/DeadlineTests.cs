using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Tests.RuleBooks;

/// <summary>Until when to appeal, to claim a refund and to hand in a paper; charges and limits.</summary>
public class DeadlineTests
{
    private static readonly DateOnly _today = Books.Day("2026-11-20");

    [Theory]
    [InlineData("2017-12-28", "sales", "2018-03-28")] // 90 days
    [InlineData("2017-12-29", "sales", "2018-02-27")] // 60
    [InlineData("2017-12-29", "hotel-occupancy", "2018-02-27")]
    [InlineData("2013-04-01", "sales", "2013-07-01")] // the 90th day is a Sunday
    [InlineData("2013-04-01", "inheritance", "2013-05-31")]
    [InlineData("2013-04-01", null, "2013-05-31")] // not said: the earlier
    [InlineData("2026-09-21", null, "2026-11-20")]
    [InlineData("2024-01-01", "sales", "2024-03-01")] // over a leap day
    [InlineData("2023-11-01", "sales", "2024-01-02")] // ends December 31, a Sunday; New Year's Day follows
    [InlineData("2026-02-02", "sales", "2026-04-06")] // ends on Good Friday
    public void Appeal_in_Pennsylvania(string notice, string? tax, string last)
    {
        Assert.Equal(last, Books.Pennsylvania.Deadlines.AppealBy(Books.Day(notice), tax).Value.Result);
        Assert.Equal(Books.Day(last), Books.Pennsylvania.Deadlines.AppealDueOn(Books.Day(notice), tax).Value);
    }

    [Theory]
    [InlineData("2026-08-03", "2026-10-02")] // 60 days
    [InlineData("2021-01-01", "2021-03-02")]
    [InlineData("2020-12-31", "2021-02-01")] // 30 days, a Saturday
    [InlineData("2017-06-01", "2017-07-03")] // a Saturday
    [InlineData("2026-09-12", "2026-11-12")] // Veterans Day
    public void Appeal_in_East_Baton_Rouge(string notice, string last) => Assert.Equal(last, Books.EastBatonRouge.Deadlines.AppealBy(Books.Day(notice), "sales").Value.Result);

    [Fact]
    public void An_appeal_says_to_whom_and_from_which_tax_it_was_taken()
    {
        var pennsylvania = Books.Pennsylvania.Deadlines.AppealBy(Books.Day("2013-04-01")).Value;
        var parish = Books.EastBatonRouge.Deadlines.AppealBy(Books.Day("2026-08-03"), "sales").Value;

        Assert.EndsWith("No tax was chosen: this is the earliest day for inheritance tax and sales, use and hotel occupancy tax.", pennsylvania.Says, StringComparison.Ordinal);
        Assert.Equal(["Sales, use and hotel occupancy tax: 90 days after the notice", "Jun 30 is a Sunday", "Inheritance tax: 60 days after the notice"], pennsylvania.Lines.Select(l => l.Label));
        Assert.Equal(
            "Appeal by Friday, October 2, 2026: 60 days from the notice of Aug 3, 2026. To the Board of Tax Appeals; or pay, or pay under protest and go to court or to the Board.", parish.Says);
        Assert.Equal(60, Assert.Single(parish.Lines).Days);
    }

    [Fact]
    public void An_appeal_about_a_tax_of_which_nothing_is_known_is_refused_and_the_others_still_answer()
    {
        var deadlines = Books.EastBatonRouge.Deadlines;
        var notice = Books.Day("2026-08-03");

        Assert.Equal("How long a notice of license tax may be appealed is not in the rule book. Ask a supervisor of the Revenue Division.", deadlines.AppealBy(notice, "occupational-license").Refusal?.Message);
        Assert.Equal("The rule book of East Baton Rouge has nothing on appeals about sewer. Ask a supervisor.", deadlines.AppealBy(notice, "sewer").Refusal?.Message);
        Assert.Equal("East Baton Rouge has no tax type 'inheritance'.", deadlines.AppealBy(notice, "inheritance").Refusal?.Message);
        Assert.Equal("rule-books.before-first-row", deadlines.AppealBy(Books.Day("2003-06-30"), "sales").Refusal?.Code);
        Assert.Equal("rule-books.before-first-row", deadlines.AppealBy(Books.Day("1979-12-31")).Refusal?.Code);
        Assert.Equal("rule-books.too-far-ahead", deadlines.AppealBy(Books.Day("2200-01-01")).Refusal?.Code);
        Assert.Equal("2026-10-02", deadlines.AppealBy(notice).Value.Result);
        Assert.EndsWith("this is the time limit for sales tax, the only one known.", deadlines.AppealBy(notice).Value.Says, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2022-01-20", "2022-01-20", "2025-12-31")] // three years after the year's end
    [InlineData("2022-01-20", "2025-06-30", "2026-06-30")] // a year after the payment is later
    [InlineData("2022-12-20", "2023-01-15", "2025-12-31")]
    [InlineData("2019-01-22", "2024-02-29", "2025-02-28")] // paid on a leap day
    public void Refund_in_East_Baton_Rouge(string due, string paid, string last) =>
        Assert.Equal(last, Books.EastBatonRouge.Deadlines.RefundBy(Refund(due, paid, null, "sales")).Value.Result);

    [Theory]
    [InlineData("2022-01-20", "2022-01-20", null, "2025-01-20")]
    [InlineData("2020-03-20", "2020-02-29", null, "2023-02-28")] // paid on a leap day
    [InlineData("2022-01-20", "2025-01-22", "2024-12-30", "2025-06-30")] // on an assessment: six months from it
    [InlineData("2022-01-20", "2024-09-03", "2024-08-31", "2025-02-28")]
    public void Refund_in_Pennsylvania(string due, string paid, string? assessed, string last)
    {
        Assert.Equal(last, Books.Pennsylvania.Deadlines.RefundBy(Refund(due, paid, assessed, null)).Value.Result);
        Assert.Equal(Books.Day(last), Books.Pennsylvania.Deadlines.RefundDueOn(Refund(due, paid, assessed, "sales")).Value);
    }

    [Fact]
    public void A_refund_whose_time_ends_on_a_weekend_is_claimed_before_it()
    {
        var answer = Books.Pennsylvania.Deadlines.RefundBy(Refund("2023-05-22", "2023-05-22", null, "sales")).Value;
        Assert.Equal("2026-05-22", answer.Result);
        Assert.DoesNotContain(answer.Notes, note => note.Contains("not a business day", StringComparison.Ordinal));

        answer = Books.Pennsylvania.Deadlines.RefundBy(Refund("2023-05-22", "2023-05-23", null, "sales")).Value;
        Assert.Equal("2026-05-23", answer.Result);
        Assert.Contains("Saturday, May 23, 2026 is not a business day. File before it; do not count on extra time.", answer.Notes);
    }

    [Fact]
    public void A_refund_of_nonsense_is_refused()
    {
        Assert.Equal("Tax assessed on Jan 2, 2025 cannot have been paid before that, on Jan 1, 2025. Check both dates.", Books.Pennsylvania.Deadlines.RefundBy(Refund("2022-01-20", "2025-01-01", "2025-01-02", "sales")).Refusal?.Message);
        Assert.Equal("rule-books.unknown-tax-type", Books.Pennsylvania.Deadlines.RefundBy(Refund("2022-01-20", "2025-01-01", null, "sewer")).Refusal?.Code);
        Assert.Equal("How long a refund of license tax may be claimed is not in the rule book. Ask a supervisor of the Revenue Division.", Books.EastBatonRouge.Deadlines.RefundBy(Refund("2022-01-20", "2025-01-01", null, "occupational-license")).Refusal?.Message);
    }

    [Theory]
    [InlineData("protest-escrow", "2026-10-05", "2026-11-04")]
    [InlineData("license-balance", "2026-10-01", "2026-11-10")]
    [InlineData("determination-protest", "2020-12-31", "2021-01-15")]
    [InlineData("determination-protest", "2021-01-01", "2021-01-31")]
    [InlineData("short-payment", "2026-10-05", "2026-10-15")]
    [InlineData("refund-denial", "2026-10-01", "2026-12-30")]
    [InlineData("more-information", "2026-10-12", "2026-11-12")] // Veterans Day
    public void Papers_in_East_Baton_Rouge(string id, string begins, string last) => Assert.Equal(Books.Day(last), Books.EastBatonRouge.Deadlines.DocumentDueOn(id, Books.Day(begins)).Value);

    [Theory]
    [InlineData("exemption-certificate", "2026-10-01", "2026-11-30")]
    [InlineData("second-appeal", "2017-12-28", "2018-03-28")]
    [InlineData("second-appeal", "2026-09-21", "2026-11-20")]
    public void Papers_in_Pennsylvania(string id, string begins, string last) => Assert.Equal(Books.Day(last), Books.Pennsylvania.Deadlines.DocumentDueOn(id, Books.Day(begins)).Value);

    [Fact]
    public void An_unknown_paper_is_refused_with_those_there_are() => Assert.Equal(
        "Pennsylvania has no deadline 'protest-escrow'. Choose one of these: second-appeal, exemption-certificate, more-information.",
        Books.Pennsylvania.Deadlines.Document("protest-escrow", _today).Refusal?.Message);

    [Theory]
    [InlineData("bad-check", "100.00", "2021-10-27", "25.00")] // the least
    [InlineData("bad-check", "250.00", "2021-10-27", "25.00")]
    [InlineData("bad-check", "500.00", "2021-10-28", "50.00")]
    [InlineData("bad-check", "10000.00", "2021-10-27", "1000.00")] // the most of the day
    [InlineData("bad-check", "10000.01", "2021-10-27", "1000.00")]
    [InlineData("bad-check", "10000.00", "2021-10-28", "100.00")]
    [InlineData("understatement", "1234.56", "2026-11-20", "61.73")]
    [InlineData("short-remittance", "1000.00", "2026-11-20", "30.00")]
    [InlineData("electronic-payment", "1000.00", "2026-11-20", "30.00")]
    [InlineData("electronic-payment", "20000.00", "2026-11-20", "500.00")]
    [InlineData("evasion", "1000.00", "2026-11-20", "500.00")]
    public void Charges_in_Pennsylvania(string id, string amount, string on, string charge)
    {
        Assert.Equal(charge, Books.Pennsylvania.Charges.Of(id, Books.Dollars(amount), Books.Day(on)).Value.Result);
        Assert.Equal(Books.Dollars(charge), Books.Pennsylvania.Charges.AmountOf(id, Books.Dollars(amount), Books.Day(on)).Value);
    }

    [Fact]
    public void A_bad_check_in_East_Baton_Rouge_costs_15_dollars_whatever_it_was_for()
    {
        Assert.Equal(["15.00", "15.00"], new[] { "3.00", "90000.00" }.Select(face => Books.EastBatonRouge.Charges.Of("bad-check", Books.Dollars(face), _today).Value.Result));
        Assert.Equal("NSF check: $15.00. Waived where the bank erred. After three in any two years the collector may ask for certified funds.", Books.EastBatonRouge.Charges.Of("bad-check", Money.Zero, _today).Value.Says);
    }

    [Theory]
    [InlineData("negligence", "1.00", "2026-11-20", "rule-books.not-in-the-rule-book")]
    [InlineData("audit-cost", "1.00", "2026-11-20", "rule-books.not-in-the-rule-book")]
    [InlineData("evasion", "1.00", "2026-11-20", "rule-books.unknown-rule")]
    [InlineData("bad-check", "-1.00", "2026-11-20", "rule-books.amount-below-zero")]
    [InlineData("bad-check", "1.00", "2003-12-31", "rule-books.before-first-row")]
    public void A_charge_that_cannot_be_told_is_refused(string id, string amount, string on, string code)
    {
        Assert.Equal(code, Books.EastBatonRouge.Charges.Of(id, Books.Dollars(amount), Books.Day(on)).Refusal?.Code);
        Assert.Equal(code, Books.EastBatonRouge.Charges.AmountOf(id, Books.Dollars(amount), Books.Day(on)).Refusal?.Code);
    }

    [Theory]
    [InlineData("waiver", "0.01", Approval.Supervisor)]
    [InlineData("adjustment", "250.00", Approval.None)]
    [InlineData("adjustment", "250.01", Approval.SecondPerson)]
    [InlineData("adjustment", "1000.00", Approval.SecondPerson)]
    [InlineData("adjustment", "1000.01", Approval.Supervisor)]
    [InlineData("refund", "0.01", Approval.SecondPerson)]
    [InlineData("refund", "500.01", Approval.Supervisor)]
    [InlineData("void", "0.01", Approval.Supervisor)]
    public void Approval_limits_are_presets_of_the_office(string act, string amount, Approval needed)
    {
        foreach (var book in new[] { Books.EastBatonRouge, Books.Pennsylvania })
        {
            Assert.Equal(needed, book.Limits.ApprovalFor(act, Books.Dollars(amount), _today).Value);
            Assert.Equal(Certainty.OfficeChoice, book.Limits.Approval(act, Books.Dollars(amount), _today).Value.Authorities.Single().Certainty);
        }
    }

    [Fact]
    public void A_limit_is_said_aloud_and_an_unknown_one_refused()
    {
        var limits = Books.EastBatonRouge.Limits;

        Assert.Equal("Refund of $500.01 needs a supervisor other than the person who asks.", limits.Approval("refund", Books.Dollars("500.01"), _today).Value.Says);
        Assert.Equal("East Baton Rouge has no approval limit 'gift'. Choose one of these: waiver, adjustment, refund, void, plan, over-short, backdating.", limits.Approval("gift", Money.Zero, _today).Refusal?.Message);
        Assert.Equal("rule-books.not-in-the-rule-book", limits.ElectronicPayment(Books.Dollars("1000.00"), _today).Refusal?.Code);
    }

    [Theory]
    [InlineData("999.99", "2014-01-01", "not-required")]
    [InlineData("1000.00", "2014-01-01", "required")]
    [InlineData("9999.99", "2013-12-31", "not-required")]
    [InlineData("10000.00", "2013-01-01", "required")]
    [InlineData("19999.99", "2012-12-31", "not-required")]
    [InlineData("40000.00", "1992-07-01", "required")]
    public void Electronic_payment_in_Pennsylvania(string amount, string on, string answer) =>
        Assert.Equal(answer, Books.Pennsylvania.Limits.ElectronicPayment(Books.Dollars(amount), Books.Day(on)).Value.Result);

    private static RefundQuestion Refund(string due, string paid, string? assessed, string? tax) =>
        new() { DueOn = Books.Day(due), PaidOn = Books.Day(paid), AssessedOn = assessed is null ? null : Books.Day(assessed), TaxType = tax };
}
