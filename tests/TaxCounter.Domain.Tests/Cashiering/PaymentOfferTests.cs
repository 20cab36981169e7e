using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Tests.Builders;
using Xunit;
using static TaxCounter.Domain.Tests.Builders.Some;

namespace TaxCounter.Domain.Tests.Cashiering;

/// <summary>The figures of docs/duties/cashiering.md: sales tax of 400.00, not yet late, and the account of the screens.</summary>
public class PaymentOfferTests
{
    private static readonly AccountId _account = AccountId.New();
    private readonly LedgerBook _due = Book("400.00", "2026-11-20", "2026-10", _account);
    private readonly LedgerBook _late = Book(account: _account);

    private static TakePayment Asked(IEnumerable<LedgerBook> pays, string shown, params TenderDraft[] tenders) => new()
    {
        Id = PaymentEventId.New(),
        Accounts = [_account],
        Obligations = [.. pays.Select(b => b.Obligation.Id)],
        Tenders = tenders,
        ShownToPay = Dollars(shown),
    };

    private PaymentOffer Offer(TakePayment asked) => PaymentOffer.Of([_late.Ledger, _due.Ledger], asked, Today, EastBatonRouge);

    private string? WhyNot(TakePayment asked, string? reason = null, params AlertKind[] alerts) => Offer(asked).WhyNot(asked, [Account(alerts)], Act(because: reason), EastBatonRouge)?.Code;

    private static PaymentEvent Taken(TakePayment asked, PaymentOffer offer) => PaymentEvent.Take(asked, ReceiptNumber.Of(2026, 4562), Drawer(), offer, Act());

    [Fact]
    public void Five_hundred_for_a_sale_of_four_hundred_gives_one_hundred_back_and_the_drawer_holds_four_hundred_more()
    {
        var asked = Asked([_due], "400.00", Cash("500.00"));
        var offer = Offer(asked);
        Assert.Equal((Dollars("100.00"), Money.Zero, Money.Zero), (offer.Change, offer.Credit, offer.Missing));

        var paymentEvent = Taken(asked, offer);
        Assert.Equal([Dollars("500.00"), Dollars("-100.00")], paymentEvent.Tenders.Select(t => t.Amount));
        Assert.True(paymentEvent.Tenders[1].IsChange);
        Assert.Equal((Dollars("400.00"), Dollars("100.00")), (paymentEvent.Amount, paymentEvent.Change));
        Assert.Equal(Dollars("400.00"), paymentEvent.Tenders.Select(t => t.Line()).Where(l => l.Account == LedgerAccount.DrawerCash).Total(l => l.Side == Side.Debit ? l.Amount : -l.Amount));
    }

    [Fact]
    public void Everything_due_is_paid_with_several_tenders()
    {
        var asked = Asked([_late, _due], "1420.54", Check("1000.00"), MoneyOrder("100.54"), Card("300.00"), Cash("20.00"));
        var offer = Offer(asked);
        Assert.Null(offer.WhyNot(asked, [Account()], Act(), EastBatonRouge));
        Assert.Equal((Money.Zero, Money.Zero), (offer.Change, offer.StillOwed));

        var paymentEvent = Taken(asked, offer);
        Assert.Equal([Dollars("911.20"), Dollars("91.12"), Dollars("18.22"), Dollars("400.00")], paymentEvent.Payments.Select(p => p.Amount));
        Assert.Equal([null, "2 periods", "2 months", null], paymentEvent.Payments.Select(p => p.Explanation));
        Assert.Equal([LedgerAccount.DrawerChecks, LedgerAccount.DrawerChecks, LedgerAccount.CardClearing, LedgerAccount.DrawerCash], paymentEvent.Tenders.Select(t => t.LedgerAccount));
        Assert.Equal(paymentEvent.Tenders.Total(t => t.Amount), paymentEvent.Payments.Total(p => p.Amount));
    }

    [Fact]
    public void Change_never_exceeds_the_cash_and_the_rest_of_a_check_is_credit_only_when_the_customer_wants_it()
    {
        var asked = Asked([_due], "400.00", Check("430.00"), Cash("20.00"));
        var offer = Offer(asked);
        Assert.Equal((Dollars("20.00"), Dollars("30.00")), (offer.Change, offer.Credit));
        Assert.Equal("cashiering.direction-reason", WhyNot(asked));
        Assert.Equal("cashiering.credit-unconfirmed", WhyNot(asked, "asked for October"));

        var kept = asked with { KeepRestAsCredit = true };
        Assert.Null(WhyNot(kept, "asked for October"));
        var credit = Assert.Single(Taken(kept, offer).Payments, p => p.ObligationId is null);
        Assert.Equal((Dollars("30.00"), _account), (credit.Amount, credit.AccountId));
    }

    [Fact]
    public void Too_little_pays_the_oldest_first_and_says_what_is_missing()
    {
        var offer = Offer(Asked([_late, _due], "1420.54", Check("500.00")));
        Assert.Equal((Dollars("920.54"), Dollars("500.00"), Money.Zero), (offer.Missing, offer.Allocation.For(_late.Obligation.Id), offer.Allocation.For(_due.Obligation.Id)));
        Assert.Equal(Dollars("920.54"), offer.StillOwed);
    }

    [Fact]
    public void An_older_one_is_left_out_only_with_a_reason()
    {
        var asked = Asked([_due], "400.00", Cash("400.00"));
        Assert.Equal("cashiering.direction-reason", WhyNot(asked));
        Assert.Null(WhyNot(asked, "the taxpayer directs it to October"));
    }

    [Fact]
    public void Certified_funds_only_refuses_a_check_and_nothing_else()
    {
        var all = new[] { _late, _due };
        Assert.Equal("cashiering.certified-funds", WhyNot(Asked(all, "1420.54", Check("1420.54")), null, AlertKind.CertifiedFundsOnly));
        Assert.All([Cash("1420.54"), MoneyOrder("1420.54"), Card("1420.54")], tender => Assert.Null(WhyNot(Asked(all, "1420.54", tender), null, AlertKind.CertifiedFundsOnly)));
        Assert.Null(WhyNot(Asked(all, "1420.54", Check("1420.54")), null, AlertKind.Bankruptcy));
    }

    [Fact]
    public void An_earlier_day_needs_a_reason_and_a_later_one_is_refused()
    {
        var asked = Asked([_late], "911.20", Check("911.20")) with { EffectiveOn = Day("2026-09-21") };
        Assert.Equal("cashiering.backdate-reason", WhyNot(asked));
        Assert.Null(WhyNot(asked, "postmark Sep 21"));
        Assert.Equal("cashiering.effective-future", WhyNot(asked with { EffectiveOn = Today.AddDays(1) }, "postdated check"));
    }

    [Fact]
    public void What_a_postmark_leaves_owing_is_told_as_of_today()
    {
        _late.Pay("500.00", "2026-11-20");
        var offer = Offer(Asked([_late], "411.20", Check("411.20")) with { EffectiveOn = Day("2026-09-21") });
        Assert.Equal((Dollars("411.20"), Dollars("460.00")), (offer.ToPay, offer.StillOwed));
    }

    [Fact]
    public void A_balance_that_changed_meanwhile_stops_it()
    {
        Assert.Equal("cashiering.balance-changed", WhyNot(Asked([_late], "965.87", Cash("965.87"))));
        _due.Pay("400.00", "2026-11-20");
        Assert.Equal("cashiering.already-paid", WhyNot(Asked([_due], "400.00", Cash("400.00"))));
    }

    [Fact]
    public void Money_for_nothing_gets_no_receipt()
    {
        Assert.Equal("cashiering.nothing-to-pay", WhyNot(Asked([], "0.00", Cash("100.00"))));
        Assert.Null(WhyNot(Asked([], "0.00", Check("100.00")) with { KeepRestAsCredit = true }));
    }

    [Fact]
    public void Tenders_are_checked_one_by_one()
    {
        (TenderDraft Tender, string Code)[] wrong =
        [
            (Cash("0"), "cashiering.tender-amount"),
            (Cash("-5"), "cashiering.tender-amount"),
            (new TenderDraft((TenderKind)9, Dollars("5")), "cashiering.tender-kind"),
            (Check("5") with { RoutingNumber = "129131673" }, "cashiering.routing-number"),
            (Check("5") with { RoutingNumber = null }, "cashiering.routing-number"),
            (Check("5") with { DocumentNumber = "" }, "cashiering.check-number"),
            (Check("5") with { DocumentNumber = "10-42" }, "cashiering.check-number"),
            (Check("5") with { DocumentNumber = "4111111111111111" }, "cashiering.check-number"),
            (MoneyOrder("5") with { DocumentNumber = null }, "cashiering.money-order-number"),
            (Card("5") with { CardReference = " " }, "cashiering.card-reference"),
            (Card("5") with { CardReference = new string('1', 41) }, "cashiering.card-reference"),
            (Card("5") with { CardReference = "4111 1111 1111 1111" }, "staff.card-number"),
            (Card("5") with { CardLastFour = "424" }, "cashiering.card-last-four"),
            (Card("5") with { CardLastFour = "42a2" }, "cashiering.card-last-four"),
        ];
        Assert.All(wrong, it => Assert.Equal(it.Code, WhyNot(Asked([_late, _due], "1420.54", it.Tender))));
        Assert.Equal("cashiering.nothing-tendered", WhyNot(Asked([_late], "1020.54")));
        Assert.Equal("cashiering.too-much", WhyNot(Asked([_late], "1020.54", [.. Enumerable.Repeat(Cash("1"), 21)])));
        Assert.Equal("cashiering.too-much", WhyNot(Asked([_late], "1020.54", Cash("99999999999.99"), Cash("0.01"))));
    }

    [Fact]
    public void A_card_number_in_the_reason_is_refused() =>
        Assert.Equal("staff.card-number", WhyNot(Asked([_late, _due], "1420.54", Cash("1420.54")), "visa 4111-1111-1111-1111"));

    [Fact]
    public void The_same_form_has_the_same_fingerprint_and_any_other_content_another()
    {
        var asked = Asked([_late, _due], "1420.54", Check("1000.00"), Card("420.54"));
        TakePayment[] others =
        [
            asked with { Accounts = [AccountId.New()] },
            asked with { Obligations = [_late.Obligation.Id] },
            asked with { Tenders = [Check("1000.00"), Card("420.55")] },
            asked with { Tenders = [Card("420.54"), Check("1000.00")] },
            asked with { Tenders = [Check("1000.00") with { DocumentNumber = "1043" }, Card("420.54")] },
            asked with { Tenders = [Check("1000.00"), Card("420.54") with { CardLastFour = "4243" }] },
            asked with { Tenders = [Check("1000.00"), MoneyOrder("420.54")] },
            asked with { EffectiveOn = Today },
            asked with { ShownToPay = Dollars("1420.53") },
            asked with { KeepRestAsCredit = true },
        ];
        Assert.Equal(asked.Fingerprint("why"), (asked with { Obligations = [.. asked.Obligations.Reverse()] }).Fingerprint("why"));
        Assert.All(others, other => Assert.NotEqual(asked.Fingerprint("why"), other.Fingerprint("why")));
        Assert.NotEqual(asked.Fingerprint("why"), asked.Fingerprint(null));
        Assert.Equal(64, asked.Fingerprint(null).Length);
    }

    [Fact]
    public void A_reference_that_looks_like_the_next_tender_is_not_taken_for_it()
    {
        var one = Asked([_late], "0", Card("1.00") with { CardReference = "A:4242;Card:100::B" });
        var two = one with { Tenders = [Card("1.00") with { CardReference = "A" }, Card("1.00") with { CardReference = "B" }] };
        var shifted = one with { Tenders = [Card("1.00") with { CardReference = "A|4:4242" }] };
        var other = one with { Tenders = [Card("1.00") with { CardReference = "A", CardLastFour = "4:4242" }] };
        Assert.Equal(4, new[] { one, two, shifted, other }.Select(a => a.Fingerprint(null)).Distinct().Count());
    }
}
