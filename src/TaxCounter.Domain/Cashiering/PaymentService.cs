using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cashiering;

/// <summary>Takes money at the window: offers what tenders would do, then does exactly that, once, with one receipt.</summary>
public sealed class PaymentService(IAccounts accounts, ILedgers ledgers, IDrawers drawers, IPaymentEvents paymentEvents, IFormDrafts drafts, IJournal journal, IAuditTrail audit, IOneTransaction transaction, RuleBook rules)
{
    /// <summary>What a payment would do; nothing is written. The refusal says what would stop it.</summary>
    public async Task<(PaymentOffer? Offer, Refusal? Refusal)> Offer(TakePayment asked, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(act);
        var drawer = await drawers.KeptBy(act.By.Id);
        var businessDay = drawer?.BusinessDay ?? act.Today;
        var (offer, _, _, no) = await Work(asked, businessDay, act);
        return (offer, no ?? (drawer is null ? CashieringRefusals.NoDrawer : drawer.WhyNotPost(act.By)));
    }

    /// <summary>
    /// Posts a payment and issues its receipt. The same form again gives the same receipt; refused where the drawer, the tenders, an alert,
    /// or a balance that changed meanwhile say no. A refusal writes nothing.
    /// </summary>
    public Task<Result<PaymentEvent>> Take(TakePayment asked, CounterAct act) => transaction.Do<PaymentEvent>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(act);
        if (!act.By.May(Permission.TakePayments))
        {
            return StaffRefusals.NotAllowed(act.By, "take payments");
        }

        if (await paymentEvents.Find(asked.Id) is { } earlier)
        {
            return earlier.Fingerprint == asked.Fingerprint(act.Reason) ? earlier.Again() : CashieringRefusals.OtherContent;
        }

        if (await drawers.KeptBy(act.By.Id) is not { } drawer)
        {
            return CashieringRefusals.NoDrawer;
        }

        var (offer, payers, open, no) = await Work(asked, drawer.BusinessDay, act);
        if (no is not null || offer is null)
        {
            return no ?? CashieringRefusals.NothingTendered;
        }

        var paymentEvent = PaymentEvent.Take(asked, await paymentEvents.NextNumber(drawer.BusinessDay.Year), drawer, offer, act);
        paymentEvents.Add(paymentEvent);
        drawers.Touch(drawer);
        Post(paymentEvent, offer, open, act);
        await drafts.Forget(PaymentDrafts.Of(payers[0]), act.By.Id);
        await audit.Record(act, "cashiering.payment-take", paymentEvent.Number.ToString(), payers[0].Number.Digits, $"{paymentEvent.Amount} into drawer {drawer.Number}");
        return paymentEvent;
    });

    private async Task<(PaymentOffer? Offer, IReadOnlyList<Account> Payers, IReadOnlyList<ObligationLedger> Open, Refusal? Refusal)> Work(TakePayment asked, DateOnly businessDay, CounterAct act)
    {
        List<Account> payers = [];
        List<ObligationLedger> open = [];
        if (asked.Accounts.Count == 0)
        {
            return (null, payers, open, CashieringRefusals.NothingToPay);
        }

        foreach (var id in asked.Accounts.Distinct())
        {
            if (await accounts.Find(id) is not { } account)
            {
                return (null, payers, open, AccountRefusals.Unknown(""));
            }

            payers.Add(account);
            open.AddRange(await ledgers.OfAccount(id, openOnly: true));
        }

        var offer = PaymentOffer.Of(open, asked, businessDay, rules);
        var backdated = offer.EffectiveOn < businessDay ? rules.Limits.WhyNotDecide(LimitKind.Backdating, Money.Max(Money.Zero, offer.Tendered), act.By, act.Today) : null;
        return (offer, payers, open, offer.WhyNot(asked, payers, businessDay, act) ?? backdated);
    }

    private void Post(PaymentEvent paymentEvent, PaymentOffer offer, IReadOnlyList<ObligationLedger> open, CounterAct act)
    {
        var days = new PostingDays(paymentEvent.BusinessDay, paymentEvent.EffectiveOn);
        var paid = PaymentApplication.PaymentLines(offer.Allocation, offer.CreditAccount, creditFrom: null).ToList();
        var concerned = open.Where(ledger => offer.Allocation.For(ledger.Obligation.Id).IsPositive);
        var followUps = concerned.SelectMany(ledger =>
            PaymentApplication.FollowUpPostings(ledger, PaymentApplication.Movements(paid, PostingKind.Payment, paymentEvent.EffectiveOn, ledger.Obligation.Id), days, act, rules, paymentEvent.Id)).ToList();

        foreach (var lateCharges in followUps.Where(p => p.Class.Paid != PaidEffect.MovedCredit))
        {
            journal.Add(lateCharges);
        }

        journal.Add(Posting.Of(PostingKind.Payment, days, act, [.. paymentEvent.Tenders.Select(t => t.Line()), .. paid], paymentEvent.Id));
        foreach (var moved in followUps.Where(p => p.Class.Paid == PaidEffect.MovedCredit))
        {
            journal.Add(moved);
        }
    }
}
