using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.Tests.Builders;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.PenaltyWaivers;

/// <summary>The tables of docs/duties/penalty-waivers.md, figure by figure. Decided on Friday, Nov 20, 2026.</summary>
public class WaivedAmountTests
{
    [Theory]
    [InlineData("all", "all")]
    [InlineData(" All ", "all")]
    [InlineData("50%", "50%")]
    [InlineData("33.33%", "33.33%")]
    [InlineData("100%", "100%")]
    [InlineData("40", "40.00")]
    [InlineData("$1,040.50", "1,040.50")]
    [InlineData("", null)]
    [InlineData("half", null)]
    [InlineData("0%", null)]
    [InlineData("-5%", null)]
    [InlineData("100.01%", null)]
    [InlineData("33.333%", null)]
    [InlineData("0", null)]
    [InlineData("-40.00", null)]
    public void An_amount_is_read_as_all_a_percent_or_a_figure_and_nothing_else(string typed, string? says) =>
        Assert.Equal(says, WaiverMeasure.TryParse(typed, out var measure) ? measure.Says : null);

    private static readonly DateOnly _decided = Day("2026-11-20");

    [Theory]
    [InlineData("all", "91.12", "91.12")]
    [InlineData("50", "91.12", "45.56")]
    [InlineData("50", "91.13", "45.57")]
    [InlineData("33.33", "91.12", "30.37")]
    [InlineData("66.67", "91.13", "60.76")]
    [InlineData("0.01", "91.12", "0.01")]
    [InlineData("100", "0.01", "0.01")]
    [InlineData("=40.00", "91.12", "40.00")]
    [InlineData("=40.00", "30.00", "30.00")]
    public void A_measure_comes_to_an_amount_half_up_and_never_more_than_can_be_waived(string said, string waivable, string amount)
    {
        var measure = said == "all" ? WaiverMeasure.All : said[0] == '=' ? WaiverMeasure.Of(Dollars(said[1..])) : WaiverMeasure.Percent((int)Dollars(said).Cents);

        Assert.Equal(Dollars(amount), measure.Amount(Dollars(waivable)));
    }

    [Theory]
    [InlineData("2026-11-20", "91.12", "91.12", "0.00")]
    [InlineData("2026-11-21", "136.68", "91.12", "45.56")]
    [InlineData("2026-12-21", "182.24", "91.12", "91.12")]
    [InlineData("2026-11-19", "91.12", "0.00", "91.12")]
    public void All_of_an_accruing_penalty_is_posted_and_waived_and_what_accrues_later_is_owed(string day, string penalty, string waived, string owed)
    {
        var book = Book();
        Assert.DoesNotContain(book.Entries, e => e.Kind == PostingKind.LateCharges);

        var posted = book.Waive(Dollars("91.12"), _decided);

        Assert.Equal([PostingKind.LateCharges, PostingKind.Waiver], posted.Select(p => p.Kind));
        Figures(book, day, penalty, waived, owed);
        Assert.Equal(Money.Zero, book.Unapplied);
    }

    [Fact]
    public void The_waiver_debits_waived_penalty_and_credits_the_receivable()
    {
        var waiver = Book().Waive(Dollars("45.56"), _decided).Single(p => p.Kind == PostingKind.Waiver);

        Assert.Equal(
            [(LedgerAccount.WaivedPenalty, Side.Debit, Dollars("45.56")), (LedgerAccount.Receivable, Side.Credit, Dollars("45.56"))],
            waiver.Lines.Select(l => (l.Account, l.Side, l.Amount)));
        Assert.All(waiver.Lines, l => Assert.Equal(Component.Penalty, l.Component));
        Assert.Equal(_decided, waiver.EffectiveOn);
    }

    [Theory]
    [InlineData("90.00", "0.00", "90.00")]
    [InlineData("45.00", "0.00", "45.00")]
    [InlineData("0.01", "0.00", "0.01")]
    public void A_penalty_that_was_paid_becomes_credit_as_far_as_it_is_waived(string granted, string owed, string credit)
    {
        var book = PaidLate();
        Assert.Equal((Dollars("90.00"), Money.Zero), (book.AsOf(_decided).PenaltyPaid, book.AsOf(_decided).Owed));

        var posted = book.Waive(Dollars(granted), _decided);

        Assert.Equal([PostingKind.Waiver, PostingKind.CreditMoved], posted.Select(p => p.Kind));
        Assert.Equal((Dollars(owed), Dollars(credit)), (book.AsOf(_decided).Owed, book.Unapplied));
        Assert.Equal(Dollars("90.00") - Dollars(granted), book.AsOf(_decided).PenaltyPaid);
    }

    [Theory]
    [InlineData("91.12", "45.56", "45.56", "0.00")]
    [InlineData("45.56", "45.56", "45.56", "0.00")]
    [InlineData("40.00", "45.56", "40.00", "5.56")]
    public void A_backdated_payment_leaves_no_more_waived_than_the_penalty_and_its_void_gives_the_rest_again(string granted, string penalty, string waived, string owed)
    {
        var book = Book();
        book.Waive(Dollars(granted), _decided);

        var payment = book.Pay(Dollars("900.00"), Day("2026-10-10"), _decided);
        var later = book.Pay(Dollars("200.00"), Day("2026-10-11"), _decided);

        Figures(book, "2026-11-20", penalty, waived, "0.00");
        Assert.Equal(Dollars(granted), book.AsOf(_decided).PenaltyGranted);
        Assert.Equal(Dollars(owed), book.AsOf(_decided).PenaltyPaid);

        book.Void(later);
        book.Void(payment);

        Figures(book, "2026-11-20", "91.12", granted, (Dollars("91.12") - Dollars(granted)).ToString());
    }

    [Fact]
    public void Several_periods_are_each_waived_for_themselves()
    {
        var july = PaidLate();
        var august = Book();

        july.Waive(WaiverMeasure.All.Amount(july.AsOf(_decided).LateCharges.Penalty), _decided);
        august.Waive(WaiverMeasure.Percent(5000).Amount(august.AsOf(_decided).LateCharges.Penalty), _decided);

        Assert.Equal((Money.Zero, Dollars("90.00")), (july.AsOf(_decided).Owed, july.Unapplied));
        Figures(august, "2026-11-20", "91.12", "45.56", "45.56");
    }

    [Fact]
    public void A_reversal_leaves_every_day_as_if_nothing_had_been_waived()
    {
        var book = Book();
        var granted = book.Waive(Dollars("91.12"), _decided);
        book.Pay(Dollars("700.00"), Day("2026-10-10"), _decided);

        book.Reverse(granted, Day("2026-11-25"));

        var never = Book();
        never.Pay(Dollars("700.00"), Day("2026-10-10"), _decided);
        Assert.All(Enumerable.Range(0, 90).Select(d => Day("2026-10-01").AddDays(d)), day =>
        {
            var (now, was) = (book.AsOf(day), never.AsOf(day));
            Assert.Equal((was.LateCharges.Penalty, was.LateCharges.Waived), (now.LateCharges.Penalty, now.LateCharges.Waived));
            Assert.Equal(was.Owed, now.Owed);
        });
        Assert.Equal(Money.Zero, book.AsOf("2026-11-25").PenaltyGranted);
    }

    [Fact]
    public void A_payment_with_an_old_postmark_does_not_pay_what_is_waived()
    {
        var book = Book();
        book.Waive(Dollars("91.12"), _decided);

        Assert.Equal(Money.Zero, book.Ledger.ToSettle(Day("2026-11-19"), _decided, EastBatonRouge).PenaltyOwed);
    }

    private static LedgerBook PaidLate()
    {
        var book = Book("900.00", "2026-08-20", "2026-07");
        book.Pay(book.AsOf("2026-09-25").Owed, Day("2026-09-25"), Day("2026-09-25"));
        return book;
    }

    private static void Figures(LedgerBook book, string day, string penalty, string waived, string owed)
    {
        var balance = book.AsOf(day);
        Assert.Equal((Dollars(penalty), Dollars(waived), Dollars(owed)), (balance.LateCharges.Penalty, balance.LateCharges.Waived, balance.PenaltyOwed));
    }
}
