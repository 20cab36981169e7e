using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Adjustments;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Returns;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Returns;

/// <summary>Discounts that do not fit the day of the payment, on Sep 15, 2026: July was due Aug 20.</summary>
public sealed class OpenDiscountTests() : ReturnDayTests(DatabaseProvider.Sqlite)
{
    private static readonly DateOnly _aug10 = new(2026, 8, 10);

    [Fact]
    public async Task A_discount_kept_on_a_return_that_was_not_paid_in_time_is_found_and_its_adjustment_is_filled_in()
    {
        var account = await Business();
        await Filed(July(account, paidOn: _aug10));

        var found = Assert.Single(await Found(account));
        Assert.Equal((OpenDiscountKind.Lost, Money.Dollars(11), Money.Dollars(1100), null), (found.Discount.Kind, found.Discount.Amount, found.Discount.Before, found.Discount.PaidOn));

        var proposal = Assert.Single(await Proposed(account));
        Assert.Equal("discount-lost", proposal.Request.ReasonCode);
        Assert.Contains("the vendor's compensation of $11.00 was kept. The return was due Aug 20, 2026, filed Aug 10, 2026, and is not paid yet.", proposal.Says, StringComparison.Ordinal);
        var posted = await Posted(account, proposal.Request);
        Assert.Equal(Money.Dollars(11), posted.GrantedAmount);
        Assert.Equal(Money.Dollars(1100), Assert.Single(await Obligations(account)).Charged);
        Assert.Empty(await Found(account));
        Assert.Empty((await Verify()).Findings);
    }

    [Fact]
    public async Task A_payment_that_counts_from_a_day_in_time_restores_what_was_not_allowed()
    {
        var account = await Business();
        await Filed(July(account, paidOn: null));
        Assert.Equal(Money.Dollars(1100), Assert.Single(await Obligations(account)).Charged);
        Assert.Empty(await Found(account));

        await Day.Opens(Clerk, 3);
        var payment = await Pays(account, "1100.00", new DateOnly(2026, 8, 19));
        var found = Assert.Single(await Found(account));
        Assert.Equal((OpenDiscountKind.Restored, Money.Dollars(11), new DateOnly(2026, 8, 19)), (found.Discount.Kind, found.Discount.Amount, found.Discount.PaidOn));
        var proposal = Assert.Single(await Proposed(account));
        Assert.Equal("discount", proposal.Request.ReasonCode);

        // The payment is void: it was late after all.
        await Day.Voids(Clerk, Acts.Supervisor(1), payment);
        Assert.Empty(await Found(account));
    }

    [Fact]
    public async Task A_payment_in_time_that_is_voided_loses_the_discount_and_paying_again_in_time_keeps_it()
    {
        var account = await Business();
        await Day.Opens(Clerk, 3);
        await Filed(July(account, paidOn: _aug10));
        var payment = await Pays(account, "1089.00", _aug10);
        Assert.Empty(await Found(account));

        await Day.Voids(Clerk, Acts.Supervisor(1), payment);
        Assert.Equal(OpenDiscountKind.Lost, Assert.Single(await Found(account)).Discount.Kind);
    }

    [Fact]
    public async Task Before_the_due_date_nothing_is_lost_yet()
    {
        var account = await Business();
        await Filed(August(account) with { PaidOn = null });
        Assert.Empty(await Found(account));
        Assert.Single(await Day.With<IOpenDiscounts, IReadOnlyList<OpenDiscountRow>>(d => d.OfAccount(account.Id, new DateOnly(2026, 9, 22))));
        Assert.Equal(account.Number, Assert.Single((await Day.With<IOpenDiscounts, RecordPage<OpenDiscountRow>>(d => d.List(new DateOnly(2026, 9, 22), 1))).Rows).Number);
    }

    private FileReturn July(Account account, DateOnly? paidOn) => August(account) with { Period = Period.Parse("2026-07"), ReceivedOn = _aug10, PaidOn = paidOn };

    private Task<IReadOnlyList<OpenDiscountRow>> Found(Account account) => Day.With<IOpenDiscounts, IReadOnlyList<OpenDiscountRow>>(d => d.OfAccount(account.Id, Day.Today));

    private Task<IReadOnlyList<AdjustmentProposal>> Proposed(Account account) => Day.With<AdjustmentProposals, IReadOnlyList<AdjustmentProposal>>(p => p.Of(account, Day.Today));

    private async Task<Adjustment> Posted(Account account, AdjustmentRequest request)
    {
        var begun = await Day.With<AdjustmentService, Result<Adjustment>>(s => s.Begin(AdjustmentId.New(), account.Id, request, By()));
        Assert.Null(begun.Refusal);
        var posted = await Day.With<AdjustmentService, Result<Adjustment>>(s => s.Post(begun.Value.Number, By()));
        Assert.Null(posted.Refusal);
        return posted.Value;
    }

    private async Task<PaymentEvent> Pays(Account account, string amount, DateOnly from)
    {
        var owed = await Day.With<ILedgers, IReadOnlyList<ObligationLedger>>(ledgers => ledgers.OfAccount(account.Id, openOnly: true));
        var asked = new TakePayment
        {
            Id = PaymentEventId.New(),
            Accounts = [account.Id],
            Obligations = [.. owed.Select(o => o.Obligation.Id)],
            Tenders = [Day.Check(amount)],
            EffectiveOn = from,
            Proof = "postmark",
            ShownToPay = Money.Zero,
            KeepRestAsCredit = true,
        };
        var act = Day.Act(Clerk, "The postmark says so.");
        var shown = await Day.With<PaymentService, (PaymentOffer? Offer, Refusal? Refusal)>(payments => payments.Offer(asked, act));
        var taken = await Day.With<PaymentService, Result<PaymentEvent>>(payments => payments.Take(asked with { ShownToPay = shown.Offer!.ToPay }, act));
        Assert.Null(taken.Refusal);
        return taken.Value;
    }
}
