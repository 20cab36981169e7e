using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Rates;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cashiering;

/// <summary>Takes money at the window: offers what tenders would do, then does exactly that, once, with one receipt.</summary>
public sealed class PaymentService(IAccounts accounts, ILedgers ledgers, IDrawers drawers, IPaymentEvents visits, IPaymentDrafts drafts, IJournal journal, IAuditTrail audit, IOneTransaction transaction, RuleBook rules)
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

        if (await visits.Find(asked.Id) is { } earlier)
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

        var visit = PaymentEvent.Take(asked, await visits.NextNumber(drawer.BusinessDay.Year), drawer, offer, act);
        visits.Add(visit);
        drawers.Touch(drawer);
        Post(visit, offer, open, act);
        await drafts.Forget(act.By.Id, payers[0].Id);
        await audit.Record(act, "payment.take", visit.Number.ToString(), payers[0].Number.Digits, $"{visit.Amount} into drawer {drawer.Number}");
        return visit;
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

    private void Post(PaymentEvent visit, PaymentOffer offer, IReadOnlyList<ObligationLedger> open, CounterAct act)
    {
        var days = new PostingDays(visit.BusinessDay, visit.EffectiveOn);
        var paid = Settlement.PaymentLines(offer.Allocation, offer.CreditAccount, creditFrom: null).ToList();
        var concerned = open.Where(ledger => offer.Allocation.For(ledger.Obligation.Id).IsPositive);
        var aftermath = concerned.SelectMany(ledger =>
            Settlement.Aftermath(ledger, Settlement.Movements(paid, PostingKind.Payment, visit.EffectiveOn, ledger.Obligation.Id), days, act, rules, visit.Id)).ToList();

        foreach (var assessment in aftermath.Where(p => p.Class.Paid != PaidEffect.MovedCredit))
        {
            journal.Add(assessment);
        }

        journal.Add(Posting.Of(PostingKind.Payment, days, act, [.. visit.Tenders.Select(t => t.Line()), .. paid], visit.Id));
        foreach (var moved in aftermath.Where(p => p.Class.Paid == PaidEffect.MovedCredit))
        {
            journal.Add(moved);
        }
    }
}
