using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.ReturnedChecks;

/// <summary>
/// Works out what a returned check does; writes nothing. Where a receipt was paid by more than this check, what stays is what the rest would have paid: credit goes first,
/// then what stands last on the receipt.
/// </summary>
public sealed class CheckReturnPlanner(IReturnedChecks checks, IPaymentEvents visits, IDrawers drawers, ILedgers ledgers, IAccounts accounts, IJournal journal, RuleBook rules)
{
    /// <summary>The charge of the rule book for a check that is not paid.</summary>
    private const string BadCheck = "bad-check";

    /// <summary>What it would do. Refused with the field that has to change, or with what has to happen first.</summary>
    public async Task<Result<CheckReturnPlan>> Plan(ReturnedCheckAsked asked, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(act);
        if (await visits.Find(asked.Receipt) is not { } visit || visit.Tenders.FirstOrDefault(t => t.Number == asked.Tender && t.ComesBack) is not { } check)
        {
            return ReturnedCheckRefusals.NoCheck;
        }

        if (await WhyNot(visit) is { } no)
        {
            return no;
        }

        var last = (await checks.OfTender(check.Id)).LastOrDefault(c => c.State != ReturnedCheckState.Undone);
        var first = last?.PaidOn ?? visit.BusinessDay;
        if (last is { State: ReturnedCheckState.Returned })
        {
            return ReturnedCheckRefusals.Already(last.Number);
        }

        if (asked.ReturnedOn < first || asked.ReturnedOn > act.Today)
        {
            return ReturnedCheckRefusals.Day(first, act.Today);
        }

        var ofVisit = await journal.OfPaymentEvent(visit.Id);
        var payment = last is null ? ofVisit.First(p => p.Class.Paid == PaidEffect.Payment) : (await journal.Find(last.RedepositId!.Value))!;
        return await Plan(asked, visit, check, payment, last is null ? [.. ofVisit] : [], act);
    }

    private async Task<Refusal?> WhyNot(PaymentEvent visit) => visit.State != ReceiptState.Issued ? ReturnedCheckRefusals.NotGood
        : visit.DrawerId is { } drawer && await drawers.Find(drawer) is not { State: DrawerState.Banked } ? ReturnedCheckRefusals.NotBanked
        : null;

    private async Task<Result<CheckReturnPlan>> Plan(ReturnedCheckAsked asked, PaymentEvent visit, Tender check, Posting payment, IReadOnlyList<Posting> followed, CounterAct act)
    {
        var taken = await TakeOff(payment, check, followed, act);
        if (taken.Refusal is { } no)
        {
            return no;
        }

        var (reopened, postings, creditGone, creditOf) = taken.Value;
        var account = reopened.Count > 0 ? reopened[0].Account : (await accounts.Find(creditOf!.Value))!;
        var charge = rules.Charges.Of(BadCheck, check.Amount, asked.ReturnedOn);
        var amount = charge.Refusal is null ? charge.Value.Lines[^1].Amount!.Value : Money.Zero;
        var on = reopened.Count > 0 ? reopened[0].After.Obligation : await ledgers.OfAccount(account.Id, openOnly: false) is [.., var last] ? last.Obligation : null;
        if (amount.IsPositive && on is not null)
        {
            postings.Add(Charged(on, amount, asked.ReturnedOn, act));
        }

        var rule = rules.Counter.CertifiedFunds?.On(asked.ReturnedOn) is { Refusal: null } found ? found.Value : null;
        var count = rule is null ? 0 : 1 + await checks.Count(account.Id, asked.ReturnedOn.AddYears(-rule.Value.Years).AddDays(1), asked.ReturnedOn);
        return new CheckReturnPlan
        {
            Asked = asked,
            Visit = visit,
            Check = check,
            Payment = payment.Id,
            Account = account,
            Reopened = reopened,
            CreditGone = creditGone,
            Charge = charge.Refusal is null && on is not null ? charge.Value : null,
            ChargeAmount = on is null ? Money.Zero : amount,
            WhyNoCharge = charge.Refusal,
            ChargedOn = amount.IsPositive ? on?.Id : null,
            Count = count,
            CertifiedFunds = rule,
            RaisesAlert = rule is not null && count >= rule.Value.Checks && account.CertifiedFundsOnly(act.Today) is null,
            Postings = postings,
        };
    }

    /// <summary>Credit first, then what stands last on the receipt, until the whole check is off.</summary>
    private async Task<Result<(List<ReopenedByCheck> Reopened, List<Posting> Postings, Money CreditGone, AccountId? CreditOf)>> TakeOff(Posting payment, Tender check, IReadOnlyList<Posting> followed, CounterAct act)
    {
        var rest = check.Amount;
        List<Posting> postings = [];
        var credit = await TakeCredit(payment, check, act);
        if (credit.Refusal is { } used)
        {
            return used;
        }

        foreach (var (posting, amount) in credit.Value)
        {
            postings.Add(posting);
            rest -= amount;
        }

        var gone = check.Amount - rest;
        List<ReopenedByCheck> reopened = [];
        foreach (var id in payment.Obligations.Reverse().TakeWhile(_ => rest.IsPositive))
        {
            var ledger = (await ledgers.Find([id]))[0];
            var before = await journal.TakenOff(payment.Id, id);
            var part = Money.Min(rest, PaymentTakenOff.PaidBy(payment, id) - before);
            if (!part.IsPositive)
            {
                continue;
            }

            var off = PaymentTakenOff.Of(ledger, payment, before, part, followed, rules);
            if (off.IsUsed(await ledgers.UnappliedByDay(ledger.Obligation.AccountId)))
            {
                return ReturnedCheckRefusals.CreditUsed;
            }

            var posted = off.Post(ledger, payment, PostingKind.CheckReturned, LineDraft.Credit(LedgerAccount.Bank, part), act, rules);
            var after = ledger.With(posted.SelectMany(p => PaymentApplication.Movements(p.Lines.Select(l => l.ToDraft()), p.Kind, p.EffectiveOn, id)));
            reopened.Insert(0, new ReopenedByCheck((await accounts.Find(ledger.Obligation.AccountId))!, part, ledger.AsOf(act.Today, rules), after.AsOf(act.Today, rules)));
            postings.AddRange(posted);
            rest -= part;
        }

        return rest.IsPositive ? ReturnedCheckRefusals.Moved : (reopened, postings, gone, payment.Lines.FirstOrDefault(l => l.Account == LedgerAccount.UnappliedCredit)?.AccountId);
    }

    /// <summary>What the payment left as credit and is there still.</summary>
    private async Task<Result<List<(Posting Posting, Money Amount)>>> TakeCredit(Posting payment, Tender check, CounterAct act)
    {
        var rest = check.Amount;
        List<(Posting, Money)> taken = [];
        foreach (var line in payment.Lines.Where(l => l.Account == LedgerAccount.UnappliedCredit && l.Side == Side.Credit).Reverse())
        {
            var part = Money.Min(rest, line.Amount - await journal.CreditTakenOff(payment.Id, line.AccountId!.Value));
            if (!part.IsPositive)
            {
                continue;
            }

            if ((await ledgers.UnappliedByDay(line.AccountId.Value)).Where(d => d.Day == payment.EffectiveOn).Total(d => d.Amount) < part)
            {
                return ReturnedCheckRefusals.CreditUsed;
            }

            taken.Add((Posting.Of(PostingKind.CheckReturned, new PostingDays(act.Today, payment.EffectiveOn), act,
                [line.ToDraft() with { Side = Side.Debit, Amount = part }, LineDraft.Credit(LedgerAccount.Bank, part)], corrects: payment.Id), part));
            rest -= part;
        }

        return taken;
    }

    /// <summary>The charge for the check: a fee on top, so that neither penalty nor interest runs on it.</summary>
    private static Posting Charged(Obligation on, Money amount, DateOnly returnedOn, CounterAct act)
    {
        var owed = PaymentApplication.Receivable(Side.Debit, on, Component.OtherFee, amount);
        return Posting.Of(PostingKind.FeeCharged, new PostingDays(act.Today, returnedOn), act, [owed, owed.OnOtherSide() with { Account = LedgerAccount.FeeRevenue }]);
    }
}
