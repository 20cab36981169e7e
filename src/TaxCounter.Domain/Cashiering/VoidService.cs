using System.Globalization;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cashiering;

/// <summary>Voids a receipt that is not yet banked: one person asks and says why, another decides. The number stays used.</summary>
public sealed class VoidService(IPaymentEvents paymentEvents, IDrawers drawers, ILedgers ledgers, IJournal journal, IAuditTrail audit, IOneTransaction transaction, TwoApprovers approvers, RuleBook rules)
{
    /// <summary>Asks for a void; it waits for a supervisor.</summary>
    public Task<Result<PaymentEvent>> Request(ReceiptNumber number, CounterAct act) => Change(number, act, async paymentEvent =>
    {
        if ((await WhyNot(paymentEvent) ?? await WhyNot(Paid(await journal.OfPaymentEvent(paymentEvent.Id)))) is { } no)
        {
            return no;
        }

        if (paymentEvent.RequestVoid(act).Refusal is { } refused)
        {
            return refused;
        }

        await audit.Record(act, "cashiering.void-request", paymentEvent.Number.ToString(), changes: [new("receipt", "issued", "void requested")]);
        return paymentEvent;
    });

    /// <summary>
    /// A second person agrees: the payment is mirrored in the journal and what it paid reopens as if it had never been paid. Above the second limit the first of two
    /// supervisors leaves the request pending, with their approval kept.
    /// </summary>
    public Task<Result<PaymentEvent>> Approve(ReceiptNumber number, CounterAct act) =>
        transaction.Do<VoidToPost, PaymentEvent>(act, () => Prepare(number), found => Approve(found, act.Using(Permission.ApproveVoid)));

    /// <summary>A second person does not agree: the receipt stays good. Needs a reason.</summary>
    public Task<Result<PaymentEvent>> Deny(ReceiptNumber number, CounterAct act) => Change(number, act, async paymentEvent =>
    {
        if (paymentEvent.DecideVoid(agree: false, act).Refusal is { } no)
        {
            return no;
        }

        await audit.Record(act.Using(Permission.ApproveVoid), "cashiering.void-deny", paymentEvent.Number.ToString(), changes: [new("receipt", "void requested", "issued")]);
        return paymentEvent;
    });

    /// <summary>A supervisor approves at the clerk's own screen: request and decision in one act, still by two people.</summary>
    public Task<Result<PaymentEvent>> RequestAndApprove(ReceiptNumber number, CounterAct asked, CounterAct agreed) => transaction.Do<VoidToPost, PaymentEvent>(agreed, () => Prepare(number), async found =>
    {
        var paymentEvent = found.PaymentEvent;
        if (paymentEvent.State == ReceiptState.Issued)
        {
            if (paymentEvent.RequestVoid(asked).Refusal is { } refused)
            {
                return refused;
            }

            await audit.Record(asked, "cashiering.void-request", paymentEvent.Number.ToString(), changes: [new("receipt", "issued", "void requested")]);
        }

        return await Approve(found, agreed.Using(Permission.ApproveVoid));
    });

    /// <summary>What a void would reopen, obligation by obligation, as of the act's day; nothing is written.</summary>
    public async Task<VoidPreview> Preview(PaymentEvent paymentEvent, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(paymentEvent);
        ArgumentNullException.ThrowIfNull(act);
        if (await WhyNot(paymentEvent) is { } no)
        {
            return new VoidPreview([], no); // no figures of a void that cannot come
        }

        var posted = await journal.OfPaymentEvent(paymentEvent.Id);
        if (await WhyNot(Paid(posted)) is { } used)
        {
            return new VoidPreview([], used);
        }

        var touched = await ledgers.Find(Obligations(paymentEvent));
        List<ReopenedObligation> reopened = [];
        foreach (var ledger in touched)
        {
            var back = paymentEvent.Payments.Where(p => p.ObligationId == ledger.Obligation.Id)
                .Select(p => new LedgerEntry(PostingKind.Void, paymentEvent.EffectiveOn, p.Component!.Value, p.Amount))
                .Concat(FeeSale.Back(FeeSale.Among(posted), ledger.Obligation.Id)).ToList();
            reopened.Add(new ReopenedObligation(ledger.AsOf(act.Today, rules), ledger.With(back).AsOf(act.Today, rules)));
        }

        return new VoidPreview(reopened, WhyNot: null);
    }

    /// <summary>
    /// Everything about a void that can be known before its turn to write. The receipt, its drawer and its obligations are changed by the void, so whatever happens to
    /// them in between is noticed by their versions; whether the money is elsewhere by now is asked inside.
    /// </summary>
    private async Task<Result<VoidToPost>> Prepare(ReceiptNumber number)
    {
        if (await paymentEvents.Find(number) is not { } paymentEvent)
        {
            return CashieringRefusals.UnknownReceipt(number.ToString());
        }

        if (paymentEvent.State == ReceiptState.Voided)
        {
            return CashieringRefusals.WrongReceiptMove(paymentEvent);
        }

        if (paymentEvent.DrawerId is not { } id)
        {
            return CashieringRefusals.NotOfTheCounter;
        }

        var drawer = (await drawers.Find(id))!;
        if (await WhyNot(paymentEvent, drawer) is { } no)
        {
            return no;
        }

        var posted = await journal.OfPaymentEvent(paymentEvent.Id);
        return new VoidToPost(paymentEvent, drawer, Paid(posted), FeeSale.Among(posted), await ledgers.Find(Obligations(paymentEvent)));
    }

    private async Task<Result<PaymentEvent>> Approve(VoidToPost found, CounterAct act)
    {
        var paymentEvent = found.PaymentEvent;
        if (await WhyNot(found.Paid) is { } used)
        {
            return used;
        }

        if (paymentEvent.WhyNotApproveVoid(act) is { } refused)
        {
            return refused;
        }

        var step = await approvers.Agree(LimitKind.Void, Asked(paymentEvent), act);
        if (step.Refusal is { } above)
        {
            return above;
        }

        return step.Value == ApprovalStep.FirstOfTwo ? paymentEvent : await Post(found, act);
    }

    private async Task<Result<PaymentEvent>> Post(VoidToPost found, CounterAct act)
    {
        var (paymentEvent, drawer, paid, fees, touched) = found;
        if (paymentEvent.DecideVoid(agree: true, act).Refusal is { } no)
        {
            return no;
        }

        drawers.Touch(drawer);
        var why = act.Because(paymentEvent.Void!.Reason);
        foreach (var posting in paid)
        {
            journal.Add(posting.Reversed(PostingKind.Void, paymentEvent.BusinessDay, why, drawer.State == DrawerState.Accepted ? OutOfUndeposited : null));
        }

        foreach (var fee in fees)
        {
            journal.Add(fee.Reversed(fee.Kind, paymentEvent.BusinessDay, why));
        }

        foreach (var ledger in touched)
        {
            var back = paid.SelectMany(p => PaymentApplication.Movements([.. p.Lines.Select(l => l.ToDraft().OnOtherSide())], PostingKind.Void, p.EffectiveOn, ledger.Obligation.Id))
                .Concat(FeeSale.Back(fees, ledger.Obligation.Id)).ToList();
            foreach (var posting in PaymentApplication.FollowUpPostings(ledger, back, new PostingDays(paymentEvent.BusinessDay, paymentEvent.EffectiveOn), why, rules, paymentEvent.Id))
            {
                journal.Add(posting);
            }
        }

        await audit.Record(act, "cashiering.void-approve", paymentEvent.Number.ToString(), details: $"asked by {paymentEvent.Void!.Requested.Name}: {paymentEvent.Void.Reason}",
            changes: [new("receipt", "issued", "voided"), new("paid", paymentEvent.Amount.Plain(), "0.00"), new("effective date", paymentEvent.EffectiveOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), null)]);
        return paymentEvent;
    }

    private async Task<Refusal?> WhyNot(PaymentEvent paymentEvent) => paymentEvent.State == ReceiptState.Voided
        ? CashieringRefusals.WrongReceiptMove(paymentEvent)
        : paymentEvent.DrawerId is not { } drawer ? CashieringRefusals.NotOfTheCounter
        : await WhyNot(paymentEvent, (await drawers.Find(drawer))!);

    private async Task<Refusal?> WhyNot(PaymentEvent paymentEvent, Drawer drawer)
    {
        if (drawer.State == DrawerState.Banked || await paymentEvents.IsSealedInDeposit(drawer))
        {
            return CashieringRefusals.AlreadyInDeposit;
        }

        return await journal.WhyNotPost(paymentEvent.BusinessDay) ?? drawer.WhyNotPost(PostingKinds.Of(PostingKind.Void).Drawer, drawer.ClerkId, drawer.BusinessDay) ?? await WhyNotGiveBack(paymentEvent, drawer);
    }

    /// <summary>Cash of it may lie in the safe by now; once the drawer is accepted that counts again.</summary>
    private async Task<Refusal?> WhyNotGiveBack(PaymentEvent paymentEvent, Drawer drawer)
    {
        var cash = paymentEvent.Tenders.Where(t => t.Kind == TenderKind.Cash).Total(t => t.Amount);
        return drawer.State != DrawerState.Accepted && drawer.Handling.Dropped.IsPositive && cash.IsPositive && cash > (await drawers.Contents(drawer)).Cash ? DrawerCashRefusals.VoidBeyondDrawer(cash, drawer) : null;
    }

    /// <summary>Its money is elsewhere by now.</summary>
    private async Task<Refusal?> WhyNot(IReadOnlyCollection<Posting> paid) =>
        await journal.IsMoved([.. paid.Select(p => p.Id)]) ? CashieringRefusals.MoneyMoved : await CreditIsUsed(paid) ? CashieringRefusals.CreditUsed : null;

    private static List<Posting> Paid(IEnumerable<Posting> posted) => [.. posted.Where(p => p.Class.Paid is PaidEffect.Payment or PaidEffect.MovedCredit)];

    /// <summary>Whether credit that the payment event left, at once or because an assessment fell, is no longer there to be taken back.</summary>
    private async Task<bool> CreditIsUsed(IEnumerable<Posting> paid)
    {
        foreach (var left in paid.SelectMany(p => p.Lines).Where(l => l.Account == LedgerAccount.UnappliedCredit).GroupBy(l => l.AccountId!.Value))
        {
            if (await ledgers.Unapplied(left.Key) < -left.Total(l => l.AsDebit))
            {
                return true;
            }
        }

        return false;
    }

    private static ApprovalAsked Asked(PaymentEvent paymentEvent) => new()
    {
        Kind = CashieringDuty.Voids,
        Key = paymentEvent.Number.ToString(),
        Revision = paymentEvent.Void!.Revision,
        Amount = paymentEvent.Amount,
        What = "cashiering.void-approve",
        Subject = paymentEvent.Number.ToString(),
    };

    private Task<Result<PaymentEvent>> Change(ReceiptNumber number, CounterAct act, Func<PaymentEvent, Task<Result<PaymentEvent>>> change) => transaction.Do<PaymentEvent>(act, async () =>
        await paymentEvents.Find(number) is { } paymentEvent ? await change(paymentEvent) : CashieringRefusals.UnknownReceipt(number.ToString()));

    private static IReadOnlyCollection<ObligationId> Obligations(PaymentEvent paymentEvent) => [.. paymentEvent.Payments.Select(p => p.ObligationId).OfType<ObligationId>().Distinct()];

    private static LineDraft OutOfUndeposited(JournalLine line) => line.ToDraft() with
    {
        Account = line.Account switch
        {
            LedgerAccount.DrawerCash => LedgerAccount.UndepositedCash,
            LedgerAccount.DrawerChecks => LedgerAccount.UndepositedChecks,
            var other => other,
        },
    };
}
