using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cashiering;

/// <summary>Takes money at the window: offers what tenders would do, then does exactly that, once, with one receipt.</summary>
public sealed class PaymentService(IAccounts accounts, ILedgers ledgers, IDrawers drawers, IPaymentEvents paymentEvents, IFormDrafts drafts, IJournal journal, IAuditTrail audit, IOneTransaction transaction, TwoApprovers approvers, RuleBook rules)
{
    /// <summary>What a payment would do; nothing is written. The refusal says what would stop it.</summary>
    public async Task<(PaymentOffer? Offer, Refusal? Refusal)> Offer(TakePayment asked, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(act);
        List<Account> payers = [];
        foreach (var id in asked.Accounts.Distinct())
        {
            if (await accounts.Find(id) is not { } account)
            {
                return (null, AccountRefusals.Unknown(""));
            }

            payers.Add(account);
        }

        return payers.Count == 0 ? (null, CashieringRefusals.NothingToPay) : await Offer(await Look(payers, asked.Fees, act), asked, act);
    }

    /// <summary>Reads what offers to these payers are worked out from.</summary>
    public async Task<PaymentSituation> Look(IReadOnlyList<Account> payers, IReadOnlyList<FeeAsked> fees, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(payers);
        ArgumentNullException.ThrowIfNull(fees);
        ArgumentNullException.ThrowIfNull(act);
        var open = await Open(payers);
        return new PaymentSituation(payers, open, await Monthly(payers, open, fees, act.Today), await drawers.KeptBy(act.By.Id, act.Today));
    }

    /// <summary>What a payment would do in a situation that was read before; nothing is written.</summary>
    public async Task<(PaymentOffer Offer, Refusal? Refusal)> Offer(PaymentSituation seen, TakePayment asked, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(seen);
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(act);
        var (offer, _, no) = await WorkOut(seen.Payers, seen.Open, seen.Monthly, asked, act);
        return (offer, no ?? (seen.Drawer is { } drawer ? drawer.WhyNotPost(act.By, act.Today) ?? await WhyNoChange(offer, drawer) : await WhyNoDrawer(act)));
    }

    /// <summary>
    /// Posts a payment and issues its receipt. The same form again gives the same receipt; refused where the drawer, the tenders, an alert,
    /// or a balance that changed meanwhile say no. A refusal writes nothing.
    /// </summary>
    /// <param name="asked">What was asked.</param>
    /// <param name="act">Who takes it.</param>
    /// <param name="approved">Who else approves an earlier day, where so much is not charged by it that one person cannot decide.</param>
    public Task<Result<PaymentEvent>> Take(TakePayment asked, CounterAct act, CounterAct? approved = null) => transaction.Do<PaymentToPost, PaymentEvent>(act, () => Prepare(asked, act), payment => Post(payment, asked, act, approved));

    /// <summary>Everything about a payment that can be known before its turn to write.</summary>
    private async Task<Result<PaymentToPost>> Prepare(TakePayment asked, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(act);
        if (!act.By.May(Permission.TakePayments))
        {
            return StaffRefusals.NotAllowed(act.By, "take payments");
        }

        if (await paymentEvents.Find(asked.Id) is { } earlier)
        {
            return earlier.Fingerprint == asked.Fingerprint(act.Reason) ? new PaymentToPost { Earlier = earlier.Again() } : CashieringRefusals.OtherContent;
        }

        if (await drawers.KeptBy(act.By.Id, act.Today) is not { } drawer)
        {
            return await WhyNoDrawer(act);
        }

        var (offer, payers, sale, no) = await Work(asked, act);
        if (no is not null || offer is null)
        {
            return no ?? CashieringRefusals.NothingTendered;
        }

        if (await WhyNoChange(offer, drawer) is { } noChange)
        {
            return noChange;
        }

        return new PaymentToPost { Drawer = drawer, Offer = offer, Payers = payers, Sale = sale };
    }

    private async Task<Result<PaymentEvent>> Post(PaymentToPost payment, TakePayment asked, CounterAct act, CounterAct? approved)
    {
        if (payment.Earlier is { } earlier)
        {
            return earlier;
        }

        var (drawer, offer, payers) = (payment.Drawer!, payment.Offer!, payment.Payers);
        if (offer.NeedsApproval && await WhyNotApproved(asked, offer, payers[0], act, approved) is { } unapproved)
        {
            return unapproved;
        }

        var paymentEvent = PaymentEvent.Take(asked, await paymentEvents.NextNumber(act.Today.Year), drawer, offer, act, approved);
        paymentEvents.Add(paymentEvent);
        drawers.Touch(drawer);
        Post(paymentEvent, offer, payment.Sale, act);
        await drafts.Forget(PaymentDrafts.Of(payers[0]), act.By.Id);
        await audit.Record(act, "cashiering.payment-take", paymentEvent.Number.ToString(), payers[0].Number.Digits, $"{paymentEvent.Amount} into drawer {drawer.Number}", PaymentChanges.Of(paymentEvent, offer));
        return paymentEvent;
    }

    /// <summary>
    /// Keeps the first of two approvals of an earlier day, where the amount needs two supervisors; nothing is posted by it. The second one posts the payment by
    /// <see cref="Take"/>, of the same form.
    /// </summary>
    /// <param name="asked">What was asked.</param>
    /// <param name="act">Who takes it.</param>
    /// <param name="approved">The first of the two.</param>
    public Task<Result<ApprovalStep>> ApproveFirst(TakePayment asked, CounterAct act, CounterAct approved) => transaction.Do<ApprovalStep>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(act);
        var (offer, payers, _, no) = await Work(asked, act);
        return no is not null || offer is null ? no ?? CashieringRefusals.NothingTendered : await Approve(asked, offer, payers[0], act, approved);
    });

    private async Task<Refusal?> WhyNotApproved(TakePayment asked, PaymentOffer offer, Account payer, CounterAct act, CounterAct? approved)
    {
        var step = await Approve(asked, offer, payer, act, approved);
        return step.Refusal ?? (step.Value == ApprovalStep.FirstOfTwo ? CashieringRefusals.SecondSupervisorNeeded(offer) : null);
    }

    private async Task<Result<ApprovalStep>> Approve(TakePayment asked, PaymentOffer offer, Account payer, CounterAct act, CounterAct? approved) => approved is null ? CashieringRefusals.EarlierDayNeedsApproval(offer)
        : EarlierDay.WhyNotApproved(act, approved) is { } no ? no
        : await approvers.Agree(LimitKind.Backdating, EarlierDay.Asked(asked, offer, payer, act), approved);

    /// <summary>Change comes out of what lies in the drawer; how much that is, nobody is told before the count.</summary>
    private async Task<Refusal?> WhyNoChange(PaymentOffer offer, Drawer drawer) =>
        offer.Change.IsPositive && offer.Change > (await drawers.Contents(drawer)).Cash ? CashieringRefusals.ChangeBeyondDrawer(offer.Change, drawer) : null;

    private async Task<Refusal> WhyNoDrawer(CounterAct act) =>
        (await drawers.LeftBy(act.By.Id, act.Today)).LastOrDefault(d => d.State != DrawerState.OverShort) is { } left ? CashieringRefusals.DrawerOfAnotherDay(left) : CashieringRefusals.NoDrawer;

    private async Task<(PaymentOffer? Offer, IReadOnlyList<Account> Payers, FeeSale Sale, Refusal? Refusal)> Work(TakePayment asked, CounterAct act)
    {
        List<Account> payers = [];
        foreach (var id in asked.Accounts.Distinct())
        {
            if (await accounts.Find(id) is not { } account)
            {
                return (null, payers, new FeeSale([], []), AccountRefusals.Unknown(""));
            }

            payers.Add(account);
        }

        if (payers.Count == 0)
        {
            return (null, payers, new FeeSale([], []), CashieringRefusals.NothingToPay);
        }

        var open = await Open(payers);
        var (offer, sale, no) = await WorkOut(payers, open, await Monthly(payers, open, asked.Fees, act.Today), asked, act);
        return (offer, payers, sale, no);
    }

    private async Task<IReadOnlyList<ObligationLedger>> Open(IReadOnlyList<Account> payers)
    {
        List<ObligationLedger> open = [];
        foreach (var payer in payers)
        {
            open.AddRange(await ledgers.OfAccount(payer.Id, openOnly: true));
        }

        return open;
    }

    /// <summary>The counter fees of the month, of each account that a fee is asked for; of the first one too where the office charges for a card.</summary>
    private async Task<IReadOnlyList<ObligationLedger>> Monthly(IReadOnlyList<Account> payers, IReadOnlyList<ObligationLedger> open, IReadOnlyList<FeeAsked> fees, DateOnly today)
    {
        var month = FeeSale.PeriodOf(today);
        List<ObligationLedger> monthly = [];
        foreach (var payer in payers.Where(p => fees.Any(f => f.Account == p.Id) || (p == payers[0] && rules.Counter.CardFeeOn(today) is { By: CardFeeCollector.Office })))
        {
            var known = open.FirstOrDefault(l => l.Obligation.AccountId == payer.Id && l.Obligation.TaxType == TaxType.CounterFees && l.Obligation.Period == month);
            monthly.Add(FeeSale.MonthOf(payer, known ?? await ledgers.Of(payer.Id, TaxType.CounterFees, month), today));
        }

        return monthly;
    }

    private async Task<(PaymentOffer Offer, FeeSale Sale, Refusal? Refusal)> WorkOut(IReadOnlyList<Account> payers, IReadOnlyList<ObligationLedger> open, IReadOnlyList<ObligationLedger> monthly, TakePayment asked, CounterAct act)
    {
        var fees = FeeSale.Of(asked, open, monthly, act.Today, rules);
        var sale = fees.Refusal is null ? fees.Value : new FeeSale([], open);
        var offer = PaymentOffer.Of(sale, asked, act.Today, rules);
        if (offer.EffectiveOn < act.Today && offer.AtStake.IsPositive)
        {
            var before = rules.Limits.AddsUpSince(act.Today) is { } since ? await paymentEvents.NotCharged([.. asked.Accounts], since) : new NotChargedBefore(Money.Zero, Money.Zero);
            var need = rules.Limits.ApprovalFor(LimitKind.Backdating.Id(), offer.AtStake + before.ByNobody, act.Today);
            var needsTwo = rules.Limits.NeedsTwo(LimitKind.Backdating, offer.AtStake + before.ByOneAtMost, act.Today);
            offer = offer with { NeedsApproval = need.Refusal is not null || need.Value != Approval.None || needsTwo, NotChargedBefore = before.ByOneAtMost };
        }

        return (offer, sale, fees.Refusal ?? EarlierDay.WhyNot(asked, act.Today, rules) ?? offer.WhyNot(asked, payers, act, rules) ?? WhyUnusual(asked, offer, act));
    }

    /// <summary>A slip of the finger, by its size: asked about once.</summary>
    private Refusal? WhyUnusual(TakePayment asked, PaymentOffer offer, CounterAct act) =>
        !asked.AmountIsRight && rules.Counter.AskAboveTimes?.On(act.Today) is { Refusal: null } times && offer.ToPay.IsPositive && offer.Tendered > offer.ToPay * times.Value.Value
            ? CashieringRefusals.IsThatRight(offer.Tendered, offer.ToPay)
            : null;

    private void Post(PaymentEvent paymentEvent, PaymentOffer offer, FeeSale sale, CounterAct act)
    {
        var days = new PostingDays(paymentEvent.BusinessDay, paymentEvent.EffectiveOn);
        var paid = PaymentApplication.PaymentLines(offer.Allocation, offer.CreditAccount, creditFrom: null).ToList();
        var concerned = sale.Open.Where(ledger => offer.Allocation.For(ledger.Obligation.Id).IsPositive);
        var followUps = concerned.SelectMany(ledger =>
            PaymentApplication.FollowUpPostings(ledger, PaymentApplication.Movements(paid, PostingKind.Payment, paymentEvent.EffectiveOn, ledger.Obligation.Id), days, act, rules, paymentEvent.Id)).ToList();

        foreach (var first in sale.New)
        {
            ledgers.Add(first);
        }

        foreach (var fee in sale.Charged(paymentEvent.Id, act))
        {
            journal.Add(fee);
        }

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
