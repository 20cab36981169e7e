using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.MovedPayments;

/// <summary>Says what of a payment can be moved, and what a move would do; writes nothing.</summary>
public sealed class MovedPaymentPlanner(IPaymentEvents paymentEvents, IDrawers drawers, ILedgers ledgers, IAccounts accounts, IJournal journal, RuleBook rules)
{
    /// <summary>What a receipt paid, obligation by obligation, with what was moved of it. Refused for a receipt that is not good.</summary>
    public async Task<Result<IReadOnlyList<MovableMoney>>> Of(ReceiptNumber receipt)
    {
        if (await paymentEvents.Find(receipt) is not { } paid)
        {
            return CashieringRefusals.UnknownReceipt(receipt.ToString());
        }

        var postings = await journal.OfPaymentEvent(paid.Id);
        return await All(postings.Where(p => p.Class.Paid == PaidEffect.Payment), paid, postings);
    }

    /// <summary>The same of one payment; of its whole receipt, where it has one.</summary>
    public async Task<Result<IReadOnlyList<MovableMoney>>> Of(PostingId id) => await journal.Find(id) is not { Class.Paid: PaidEffect.Payment } payment ? MovedPaymentRefusals.NothingPaid
        : payment.PaymentEventId is { } visit && await paymentEvents.Find(visit) is { } paid ? await Of(paid.Number)
        : await All([payment], null, []);

    /// <summary>The same of one payment and one obligation. Refused: nothing paid there, and a receipt that is not good.</summary>
    public async Task<Result<MovableMoney>> Find(PostingId id, ObligationId obligation)
    {
        if (await journal.Find(id) is not { Class.Paid: PaidEffect.Payment } payment)
        {
            return MovedPaymentRefusals.NothingPaid;
        }

        return payment.PaymentEventId is { } visit ? await Find(payment, obligation, await paymentEvents.Find(visit), await journal.OfPaymentEvent(visit)) : await Find(payment, obligation, null, []);
    }

    /// <summary>What a move would do. Refused with the field that has to change.</summary>
    public async Task<Result<MovedPaymentPlan>> Plan(MovedPaymentAsked asked, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var found = await Find(asked.Payment, asked.From);
        if (found.Refusal is { } no)
        {
            return no;
        }

        var money = found.Value;
        var targets = asked.Targets.Count == 0 ? [] : await ledgers.Find(asked.Targets);
        if ((WhyNot(asked, money, targets) ?? await WhyNotReversed(asked, money)) is { } wrong)
        {
            return wrong;
        }

        if (await accounts.Find(asked.To) is null)
        {
            return MovedPaymentRefusals.ToUnknown;
        }

        var plan = MovedPaymentPlan.Of(asked, money, targets, act, rules);
        return plan.Off.IsUsed(await ledgers.UnappliedByDay(plan.Money.Account.Id)) ? MovedPaymentRefusals.CreditUsed
            : plan.Applied is { Total.IsPositive: false } ? MovedPaymentRefusals.NothingOwed
            : plan;
    }

    private async Task<Refusal?> WhyNotReversed(MovedPaymentAsked asked, MovableMoney money) => !asked.IsReversal ? null
        : asked.To != money.Account.Id || asked.Targets.Count > 0 ? MovedPaymentRefusals.ReversalStays
        : money.Payment.PaymentEventId is { } id && await paymentEvents.Find(id) is { } visit && !await paymentEvents.IsBanked(visit, drawers) ? MovedPaymentRefusals.NotBanked
        : null;

    private async Task<Result<IReadOnlyList<MovableMoney>>> All(IEnumerable<Posting> payments, PaymentEvent? visit, IReadOnlyList<Posting> ofVisit)
    {
        List<MovableMoney> found = [];
        foreach (var (payment, obligation) in payments.SelectMany(p => p.Obligations.Select(o => (p, o))))
        {
            var money = await Find(payment, obligation, visit, ofVisit);
            if (money.Refusal is { } no)
            {
                return no;
            }

            found.Add(money.Value);
        }

        return found.Count == 0 ? MovedPaymentRefusals.NothingPaid : found;
    }

    private async Task<Result<MovableMoney>> Find(Posting payment, ObligationId obligation, PaymentEvent? visit, IReadOnlyList<Posting> ofVisit)
    {
        if (visit is { State: not ReceiptState.Issued })
        {
            return MovedPaymentRefusals.NotGood;
        }

        var paid = PaymentTakenOff.PaidBy(payment, obligation);
        if (!paid.IsPositive || await ledgers.Find([obligation]) is not [var ledger] || await accounts.Find(ledger.Obligation.AccountId) is not { } account)
        {
            return MovedPaymentRefusals.NothingPaid;
        }

        var before = await journal.TakenOff(payment.Id, obligation);
        return new MovableMoney(payment, ofVisit, ledger, account, visit?.Number.ToString(), paid, before);
    }

    private static Refusal? WhyNot(MovedPaymentAsked asked, MovableMoney money, IReadOnlyList<ObligationLedger> targets) =>
        !money.Left.IsPositive ? MovedPaymentRefusals.NothingLeft
        : !asked.Amount.IsPositive || asked.Amount > money.Left ? MovedPaymentRefusals.WrongAmount(money.Left)
        : asked.Targets.Contains(asked.From) ? MovedPaymentRefusals.Nowhere
        : targets.Count != asked.Targets.Distinct().Count() || targets.Any(t => t.Obligation.AccountId != asked.To) ? MovedPaymentRefusals.NotOfAccount
        : null;
}
