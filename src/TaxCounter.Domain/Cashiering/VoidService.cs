using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.Rates;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cashiering;

/// <summary>Voids a receipt that is not yet banked: one person asks and says why, another decides. The number stays used.</summary>
public sealed class VoidService(IPaymentEvents visits, IDrawers drawers, ILedgers ledgers, IBusinessDays days, IJournal journal, IAuditTrail audit, IOneTransaction transaction, RuleBook rules)
{
    /// <summary>Asks for a void; it waits for a supervisor.</summary>
    public Task<Result<PaymentEvent>> Request(ReceiptNumber number, CounterAct act) => Change(number, act, async visit =>
    {
        if (await WhyNot(visit) is { } no)
        {
            return no;
        }

        if (visit.RequestVoid(act).Refusal is { } refused)
        {
            return refused;
        }

        await audit.Record(act, "void.request", visit.Number.ToString());
        return visit;
    });

    /// <summary>A second person agrees: the payment is mirrored in the journal and what it paid reopens as if it had never been paid.</summary>
    public Task<Result<PaymentEvent>> Approve(ReceiptNumber number, CounterAct act) => Change(number, act, visit => Approve(visit, act.Using(Permission.ApproveVoid)));

    /// <summary>A second person does not agree: the receipt stays good. Needs a reason.</summary>
    public Task<Result<PaymentEvent>> Refuse(ReceiptNumber number, CounterAct act) => Change(number, act, async visit =>
    {
        if (visit.DecideVoid(agree: false, act).Refusal is { } no)
        {
            return no;
        }

        await audit.Record(act.Using(Permission.ApproveVoid), "void.refuse", visit.Number.ToString());
        return visit;
    });

    /// <summary>A supervisor approves at the clerk's own screen: request and decision in one act, still by two people.</summary>
    public Task<Result<PaymentEvent>> RequestAndApprove(ReceiptNumber number, CounterAct asked, CounterAct agreed) => Change(number, agreed, async visit =>
    {
        if (await WhyNot(visit) is { } no)
        {
            return no;
        }

        if (visit.State == ReceiptState.Issued)
        {
            if (visit.RequestVoid(asked).Refusal is { } refused)
            {
                return refused;
            }

            await audit.Record(asked, "void.request", visit.Number.ToString());
        }

        return await Approve(visit, agreed.Using(Permission.ApproveVoid));
    });

    /// <summary>What a void would reopen, obligation by obligation, as of the act's day; nothing is written.</summary>
    public async Task<VoidPreview> Preview(PaymentEvent visit, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(visit);
        ArgumentNullException.ThrowIfNull(act);
        var touched = await ledgers.Find(Obligations(visit));
        List<ReopenedObligation> reopened = [];
        foreach (var ledger in touched)
        {
            var back = visit.Payments.Where(p => p.ObligationId == ledger.Obligation.Id)
                .Select(p => new LedgerEntry(PostingKind.Void, visit.EffectiveOn, p.Component!.Value, p.Amount)).ToList();
            reopened.Add(new ReopenedObligation(ledger.AsOf(act.Today, rules), ledger.With(back).AsOf(act.Today, rules)));
        }

        return new VoidPreview(reopened, await WhyNot(visit));
    }

    private async Task<Result<PaymentEvent>> Approve(PaymentEvent visit, CounterAct act)
    {
        if (await WhyNot(visit) is { } no)
        {
            return no;
        }

        var paid = (await journal.OfPaymentEvent(visit.Id)).Where(p => p.Kind is PostingKind.Payment or PostingKind.CreditMoved).ToList();
        if (await CreditIsUsed(paid))
        {
            return CashieringRefusals.CreditUsed;
        }

        if (visit.DecideVoid(agree: true, act).Refusal is { } refused)
        {
            return refused;
        }

        var drawer = (await drawers.Find(visit.DrawerId))!;
        drawers.Touch(drawer);
        var why = act.Because(visit.Void!.Reason);
        var touched = await ledgers.Find(Obligations(visit));
        foreach (var posting in paid)
        {
            journal.Add(posting.Reversed(PostingKind.Void, visit.BusinessDay, why, drawer.State == DrawerState.Accepted ? OutOfUndeposited : null));
        }

        foreach (var ledger in touched)
        {
            var back = paid.SelectMany(p => Settlement.Movements([.. p.Lines.Select(l => l.ToDraft().OnOtherSide())], PostingKind.Void, p.EffectiveOn, ledger.Obligation.Id)).ToList();
            foreach (var posting in Settlement.Aftermath(ledger, back, new PostingDays(visit.BusinessDay, visit.EffectiveOn), why, rules, visit.Id))
            {
                journal.Add(posting);
            }
        }

        await audit.Record(act, "void.approve", visit.Number.ToString(), details: $"asked by {visit.Void!.Requested.Name}: {visit.Void.Reason}");
        return visit;
    }

    private async Task<Refusal?> WhyNot(PaymentEvent visit)
    {
        if (visit.State == ReceiptState.Voided)
        {
            return CashieringRefusals.WrongReceiptMove(visit);
        }

        var drawer = (await drawers.Find(visit.DrawerId))!;
        if (drawer.State == DrawerState.Banked || await visits.IsSealedInDeposit(drawer))
        {
            return CashieringRefusals.AlreadyInDeposit;
        }

        if (await days.IsClosed(visit.BusinessDay))
        {
            return CashieringRefusals.DayIsClosed(visit.BusinessDay);
        }

        return drawer.State is DrawerState.Open or DrawerState.Locked or DrawerState.Accepted ? null : CashieringRefusals.DrawerBeingCounted(drawer);
    }

    /// <summary>Whether credit that the visit left, at once or because an assessment fell, is no longer there to be taken back.</summary>
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

    private Task<Result<PaymentEvent>> Change(ReceiptNumber number, CounterAct act, Func<PaymentEvent, Task<Result<PaymentEvent>>> change) => transaction.Do<PaymentEvent>(act, async () =>
        await visits.Find(number) is { } visit ? await change(visit) : CashieringRefusals.UnknownReceipt(number.ToString()));

    private static IReadOnlyCollection<ObligationId> Obligations(PaymentEvent visit) => [.. visit.Payments.Select(p => p.ObligationId).OfType<ObligationId>().Distinct()];

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

/// <summary>What a void would do to one obligation.</summary>
/// <param name="Before">As it stands.</param>
/// <param name="After">As it would stand.</param>
public sealed record ReopenedObligation(ObligationBalance Before, ObligationBalance After);

/// <summary>What a void would do, before it is done.</summary>
/// <param name="Reopened">What reopens.</param>
/// <param name="WhyNot">Why it cannot be voided; null when it can.</param>
public sealed record VoidPreview(IReadOnlyList<ReopenedObligation> Reopened, Refusal? WhyNot);
