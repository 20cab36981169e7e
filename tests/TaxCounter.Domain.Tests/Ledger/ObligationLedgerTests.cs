using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Tests.Builders;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.Ledger;

/// <summary>The figures of docs/duties/accounts.md: 911.20 of sales tax for August 2026, due September 21, by the rules of East Baton Rouge.</summary>
public class ObligationLedgerTests
{
    [Theory]
    [InlineData("2026-09-21", "911.20", "0.00", "0.00", "911.20")]
    [InlineData("2026-09-22", "911.20", "45.56", "9.11", "965.87")]
    [InlineData("2026-11-20", "911.20", "91.12", "18.22", "1020.54")]
    [InlineData("2026-11-21", "911.20", "136.68", "27.34", "1075.22")]
    [InlineData("2026-11-30", "911.20", "136.68", "27.34", "1075.22")]
    [InlineData("2027-01-20", "911.20", "227.80", "36.45", "1175.45")]
    public void What_is_owed_on_a_day(string day, string tax, string penalty, string interest, string owed)
    {
        var balance = Book().AsOf(day);
        Assert.Equal((Dollars(tax), Dollars(penalty), Dollars(interest), Dollars(owed)), (balance.TaxOwed, balance.PenaltyOwed, balance.InterestOwed, balance.Owed));
    }

    [Fact]
    public void The_steps_behind_the_figures_are_those_of_the_screen()
    {
        var balance = Book().AsOf(Today);
        Assert.Equal(["911.20 × 5% × 2 periods of 30 days or part", "911.20 × 1% × 2"], balance.LateCharges.Steps.Select(s => s.Formula));
        Assert.StartsWith("Tomorrow, Nov 21, a third period begins: +45.56 penalty, +9.12 interest.", balance.LateCharges.Next, StringComparison.Ordinal);
        Assert.Equal(60, balance.DaysLate);
        Assert.True(balance.IsAccruing);
    }

    [Theory]
    [InlineData("2026-11-20", true, true)]
    [InlineData("2027-01-19", true, true)]
    [InlineData("2027-01-20", false, true)]
    [InlineData("2026-09-21", false, false)]
    public void Only_what_still_grows_accrues(string day, bool penalty, bool interest)
    {
        // The fifth period begins Jan 20, 2027: then the cap is reached, and only interest goes on.
        var balance = Book().AsOf(day);
        Assert.Equal((penalty, interest, penalty || interest), (balance.PenaltyAccruing, balance.InterestAccruing, balance.IsAccruing));
    }

    [Fact]
    public void What_is_posted_and_what_is_not_yet_stand_apart_whether_it_grows_or_not()
    {
        var book = Book();
        book.Pay("500.00", "2026-11-20");
        var balance = book.AsOf("2026-11-21");
        Assert.Equal((Dollars("91.12"), Dollars("20.56"), true), (balance.PenaltyPosted, balance.PenaltyNotPosted, balance.PenaltyAccruing));

        var capped = Book().AsOf("2027-06-01");
        Assert.Equal((Money.Zero, Dollars("227.80"), false), (capped.PenaltyPosted, capped.PenaltyNotPosted, capped.PenaltyAccruing));
    }

    [Fact]
    public void Payments_are_told_by_day_and_a_void_leaves_none()
    {
        var book = Book();
        book.Pay("300.00", "2026-11-02");
        var second = book.Pay("200.00", "2026-11-20");
        Assert.Equal([new DatedAmount(Day("2026-11-02"), Dollars("300.00")), new DatedAmount(Day("2026-11-20"), Dollars("200.00"))], book.AsOf(Today).Payments);
        Assert.Equal([new DatedAmount(Day("2026-11-02"), Dollars("300.00"))], book.AsOf("2026-11-19").Payments);

        book.Void(second);
        Assert.Equal([new DatedAmount(Day("2026-11-02"), Dollars("300.00"))], book.AsOf(Today).Payments);
    }

    [Fact]
    public void Paid_in_full_nothing_is_left_and_nothing_accrues()
    {
        var book = Book();
        book.Pay("1020.54", "2026-11-20");

        Assert.Equal((Money.Zero, Money.Zero), (book.AsOf("2026-11-20").Owed, book.AsOf("2027-06-01").Owed));
        Assert.False(book.AsOf("2027-06-01").IsAccruing);
        Assert.Equal((Dollars("91.12"), Dollars("18.22")), (book.AsOf(Today).PenaltyPosted, book.AsOf(Today).InterestPosted));
        Assert.False(book.Obligation.IsOpen);
        Assert.Equal(Money.Zero, book.Unapplied);
    }

    [Fact]
    public void A_partial_payment_pays_tax_first_and_the_rest_goes_on_accruing_on_what_is_left()
    {
        var book = Book();
        book.Pay("500.00", "2026-11-20");

        var today = book.AsOf("2026-11-20");
        Assert.Equal((Dollars("411.20"), Dollars("91.12"), Dollars("18.22"), Dollars("520.54")), (today.TaxOwed, today.PenaltyOwed, today.InterestOwed, today.Owed));

        // The third period and month bear on 411.20: 20.56 and 4.11 more.
        var tomorrow = book.AsOf("2026-11-21");
        Assert.Equal((Dollars("111.68"), Dollars("22.33"), Dollars("545.21")), (tomorrow.PenaltyOwed, tomorrow.InterestOwed, tomorrow.Owed));
    }

    [Fact]
    public void Two_payments_assess_what_is_due_once()
    {
        var book = Book();
        book.Pay("500.00", "2026-11-20");
        var second = book.Pay("520.54", "2026-11-20");

        Assert.DoesNotContain(second, p => p.Kind == PostingKind.LateCharges);
        Assert.Equal((Dollars("91.12"), Dollars("18.22"), Money.Zero), (book.AsOf(Today).PenaltyPosted, book.AsOf(Today).InterestPosted, book.AsOf(Today).Owed));
    }

    [Fact]
    public void A_second_payment_a_month_later_posts_only_the_difference()
    {
        var book = Book();
        book.Pay("500.00", "2026-11-20");
        var second = book.Pay("545.21", "2026-11-21");

        var lateCharges = Assert.Single(second, p => p.Kind == PostingKind.LateCharges);
        Assert.Equal([Dollars("20.56"), Dollars("4.11")], lateCharges.Lines.Where(l => l.Account == LedgerAccount.Receivable).Select(l => l.AsDebit));
        Assert.Equal(Money.Zero, book.AsOf("2026-11-21").Owed);
    }

    [Fact]
    public void A_postmark_asks_for_the_lateness_of_its_own_day()
    {
        var book = Book();
        var settle = book.Ledger.ToSettle(Day("2026-09-22"), Today, EastBatonRouge);
        Assert.Equal(Dollars("965.87"), settle.Owed);

        book.Pay(settle.Owed, Day("2026-09-22"), Today);
        Assert.Equal(Money.Zero, book.AsOf(Today).Owed);
        Assert.Equal(Dollars("45.56"), book.AsOf(Today).PenaltyPosted);
    }

    [Fact]
    public void A_postmark_never_asks_again_for_what_was_paid_since()
    {
        var book = Book();
        book.Pay("500.00", "2026-11-20");

        // Of 911.20 in time, 411.20 was still missing; the 500.00 came late and keep 50.00 penalty and 10.00 interest.
        var settle = book.Ledger.ToSettle(Day("2026-09-21"), Today, EastBatonRouge);
        Assert.Equal(Dollars("411.20"), settle.Owed);

        var posted = book.Pay(settle.Owed, Day("2026-09-21"), Today);
        var lateCharges = Assert.Single(posted, p => p.Kind == PostingKind.LateCharges);
        Assert.Equal([Dollars("-41.12"), Dollars("-8.22")], lateCharges.Lines.Where(l => l.Account == LedgerAccount.Receivable).Select(l => l.AsDebit));
        var balance = book.AsOf(Today);
        Assert.Equal((Money.Zero, Dollars("50.00"), Dollars("10.00"), Dollars("60.00")), (balance.TaxOwed, balance.PenaltyOwed, balance.InterestOwed, balance.Owed));
    }

    [Fact]
    public void Money_that_turns_out_to_be_too_much_moves_to_the_credit_of_the_account()
    {
        var book = Book();
        book.Pay("1020.54", "2026-11-20");

        // The first check turns up: 911.20 in time. Nothing was late, and everything paid since is too much.
        book.PayTo(Component.Tax, "911.20", effectiveOn: "2026-09-21", takenOn: "2026-11-24");

        Assert.Equal(Dollars("1020.54"), book.Unapplied);
        Assert.All(Enum.GetValues<Component>(), c => Assert.Equal(Money.Zero, book.Posted(c)));
        Assert.Equal((Money.Zero, Money.Zero), (book.AsOf("2026-11-24").Owed, book.AsOf("2027-11-24").Owed));
    }

    [Fact]
    public void What_one_part_has_too_much_covers_what_another_still_owes()
    {
        var book = Book();
        book.Pay("600.00", "2026-11-20");
        book.PayTo(Component.Penalty, "91.12", "2026-11-20", "2026-11-20");

        // 311.20 in time after all: the penalty falls to 60.00, and of the 31.12 paid too much 12.00 pay the interest.
        book.PayTo(Component.Tax, "311.20", effectiveOn: "2026-09-21", takenOn: "2026-11-20");

        Assert.Equal(Money.Zero, book.Posted(Component.Penalty));
        Assert.Equal((Money.Zero, Money.Zero), (book.Posted(Component.Tax), book.Posted(Component.Interest)));
        Assert.Equal(Dollars("19.12"), book.Unapplied);
    }

    [Fact]
    public void An_overpayment_stays_as_credit_and_is_never_a_debt_below_zero()
    {
        var book = Book();
        book.Pay("1100.00", "2026-11-20");
        Assert.Equal((Dollars("79.46"), Money.Zero), (book.Unapplied, book.AsOf(Today).Owed));
    }

    [Fact]
    public void A_void_reopens_with_the_lateness_of_the_due_day()
    {
        var book = Book();
        var payment = book.Pay("1020.54", "2026-11-20");
        book.Void(payment);

        Assert.Equal((Dollars("1020.54"), Dollars("1075.22")), (book.AsOf("2026-11-20").Owed, book.AsOf("2026-11-30").Owed));
        Assert.True(book.Obligation.IsOpen);
        Assert.Equal(Money.Zero, book.Obligation.Received);
    }

    [Fact]
    public void A_tax_type_the_book_has_no_lateness_for_says_so_and_charges_none()
    {
        var book = new LedgerBook(Obligation(taxType: "sewer"), EastBatonRouge).Charge(Dollars("42.23"));
        var balance = book.AsOf(Today);
        Assert.Equal(Dollars("42.23"), balance.Owed);
        Assert.NotEmpty(balance.LateCharges.Notes);
    }
}
