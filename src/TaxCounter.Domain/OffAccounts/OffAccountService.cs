using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.OffAccounts;

/// <summary>Works credits: applied elsewhere, carried forward, asked about, written off.</summary>
public sealed class OffAccountService(ICredits credits, ILedgers ledgers, IAccounts accounts, IJournal journal, IAuditTrail audit, IOneTransaction transaction, OffAccountLetters letters, CreditLimit limit, RuleBook rules)
{
    private const string WrittenOff = "off-accounts.write-off";

    private const string TimeToAnswer = "more-information";

    /// <summary>What a credit would pay: the account's own debts, then those of the taxpayer's other accounts; or those of one account alone. Nothing is written.</summary>
    public async Task<CreditMove> Plan(OpenCredit credit, AccountId? only, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(credit);
        AccountId[] targets = only is { } one ? [one] : [credit.AccountId, .. await credits.OthersOf(credit.AccountId)];
        List<(Account, CreditPlan)> parts = [];
        var left = credit.Amount;
        foreach (var target in targets)
        {
            if (!left.IsPositive || await accounts.Find(target) is not { } account)
            {
                continue;
            }

            CreditSource[] source = [new(credit.FromId, credit.AroseOn, left)];
            var plan = CreditPlan.Of(await ledgers.OfAccount(target, openOnly: true), source, credit.AccountId, act, rules);
            if (plan.Total.IsPositive)
            {
                parts.Add((account, plan));
                left -= plan.Used(credit.AccountId, source[0]);
            }
        }

        return new CreditMove(parts);
    }

    /// <summary>
    /// Posts it. Refused: a credit that is used up (a second click finds that), another amount or rest than was shown, nothing owed, another taxpayer's account without a
    /// reason, more than the rule book lets this person decide (adjustments).
    /// </summary>
    public Task<Result<CreditMove>> Apply(OpenCreditId id, AccountId? to, Money shown, CounterAct act, Money? owedAfter = null) => transaction.Do<CreditMove>(act, async () =>
    {
        var found = await Work(id, "apply a credit", act);
        if (found.Refusal is { } no)
        {
            return no;
        }

        var (credit, account) = found.Value;
        if (to is { } other && await IsOfAnother(credit, other) && act.Reason is null)
        {
            return OffAccountRefusals.OtherTaxpayer;
        }

        var move = await Plan(credit, to, act);
        if ((move.Total.IsZero ? OffAccountRefusals.NothingOwed : move.Total != shown || owedAfter is { } left && move.OwedAfter != left ? OffAccountRefusals.Changed : await limit.WhyNot(account.Id, move.Total, act)) is { } refused)
        {
            return refused;
        }

        var before = await ledgers.Unapplied(account.Id);
        foreach (var posting in move.Postings)
        {
            journal.Add(posting);
        }

        await audit.Record(act, "off-accounts.apply", account.Number.Digits, account.Number.Digits,
            string.Join(", ", move.Parts.SelectMany(p => p.Plan.Parts.Select(x => $"{p.Account.Number.Digits} {x.Obligation.TaxType} {x.Obligation.Period} {x.Amount.Plain()}"))),
            [new("unapplied credit", before.Plain(), (before - move.Total).Plain()), new("owed", move.OwedBefore.Plain(), move.OwedAfter.Plain())]);
        return move;
    });

    /// <summary>Whether an account belongs to another taxpayer than a credit.</summary>
    public async Task<bool> IsOfAnother(OpenCredit credit, AccountId other)
    {
        ArgumentNullException.ThrowIfNull(credit);
        return other != credit.AccountId && !(await credits.OthersOf(credit.AccountId)).Contains(other);
    }

    /// <summary>Leaves it for the next charge. It comes up again after the rule book's days if no charge took it. Refused where it is carried already.</summary>
    public Task<Result<OpenCredit>> Carry(OpenCreditId id, CounterAct act) => Change(id, "carry a credit forward", "off-accounts.carry", act, (credit, _) =>
    {
        if (credit.IsCarried && credit.LookAgainOn > act.Today)
        {
            return Task.FromResult<Refusal?>(OffAccountRefusals.CarriedAlready);
        }

        var days = rules.OffAccounts.CarryDays.On(act.Today);
        if (days.Refusal is null)
        {
            credit.Carry(act.Today.AddDays(days.Value.Value));
        }

        return Task.FromResult(days.Refusal);
    });

    /// <summary>Returns it to the queue before its day. Refused where it is there.</summary>
    public Task<Result<OpenCredit>> Return(OpenCreditId id, CounterAct act) => Change(id, "return a credit to the queue", "off-accounts.return", act, (credit, _) =>
    {
        var waits = credit.LookAgainOn is null || credit.LookAgainOn <= act.Today;
        credit.SetAside(null);
        return Task.FromResult(waits ? OffAccountRefusals.InQueue : null);
    });

    /// <summary>Asks the customer by letter, with the rule book's time to answer. Refused while an answer is expected.</summary>
    public Task<Result<OpenCredit>> Ask(OpenCreditId id, CounterAct act) => Change(id, "ask a customer about a credit", "off-accounts.ask", act, async (credit, account) =>
    {
        if (await credits.Question(id) is { IsOpen: true })
        {
            return OffAccountRefusals.AskedAlready;
        }

        var dueOn = rules.Deadlines.DocumentDueOn(TimeToAnswer, act.Today);
        if (dueOn.Refusal is { } no)
        {
            return no;
        }

        credits.Add(CreditQuestion.Of(credit, dueOn.Value, act));
        credit.SetAside(dueOn.Value.AddDays(1));
        return null;
    }, async (credit, account) => await letters.Write(OffAccountLetterKinds.Question, credit, await From(credit), rules.Deadlines.DocumentDueOn(TimeToAnswer, act.Today).Value, account, act));

    /// <summary>Reminds the customer, with the same time again. Refused where no answer is expected.</summary>
    public Task<Result<OpenCredit>> Remind(OpenCreditId id, CounterAct act) => Change(id, "remind a customer of a credit", "off-accounts.remind", act, async (credit, _) =>
    {
        var dueOn = rules.Deadlines.DocumentDueOn(TimeToAnswer, act.Today);
        if ((dueOn.Refusal ?? (await credits.Question(id) is { } question ? question.Remind(act.Today) : OffAccountRefusals.NotAsked)) is { } no)
        {
            return no;
        }

        credit.SetAside(dueOn.Value.AddDays(1));
        return null;
    }, async (credit, account) => await letters.Write(OffAccountLetterKinds.Reminder, credit, await From(credit), rules.Deadlines.DocumentDueOn(TimeToAnswer, act.Today).Value, account, act));

    /// <summary>Notes what the customer answered; the credit is in the queue again. Refused where no answer is expected, and without words.</summary>
    public Task<Result<OpenCredit>> Answer(OpenCreditId id, string? answer, CounterAct act) => Change(id, "note an answer about a credit", "off-accounts.answer", act, async (credit, _) =>
    {
        if ((await credits.Question(id) is { } question ? question.Note(answer, act.Today) : OffAccountRefusals.NotAsked) is { } no)
        {
            return no;
        }

        credit.SetAside(null);
        return null;
    });

    /// <summary>Writes a small credit off. Refused: a credit that is used up (a second click finds that), more than the rule book calls small, another amount than was shown.</summary>
    public Task<Result<OpenCredit>> WriteOff(OpenCreditId id, Money shown, CounterAct act) => Change(id, "write off a credit", WrittenOff, act, async (credit, account) =>
    {
        var most = CreditSuggestion.SmallCredit(rules, act.Today);
        if ((credit.Amount > most ? OffAccountRefusals.NotSmall(most) : credit.Amount != shown ? OffAccountRefusals.Changed : await limit.WhyNot(account.Id, credit.Amount, act)) is { } no)
        {
            return no;
        }

        journal.Add(Posting.Of(PostingKind.CreditWrittenOff, new PostingDays(act.Today, credit.AroseOn), act,
        [
            LineDraft.Debit(LedgerAccount.UnappliedCredit, credit.Amount) with { AccountId = account.Id, ObligationId = credit.FromId },
            LineDraft.Credit(LedgerAccount.SmallCredits, credit.Amount),
        ]));
        return null;
    });

    private Task<Result<OpenCredit>> Change(OpenCreditId id, string what, string recorded, CounterAct act, Func<OpenCredit, Account, Task<Refusal?>> change, Func<OpenCredit, Account, Task<Result<Letter>>>? letter = null) => transaction.Do<OpenCredit>(act, async () =>
    {
        var found = await Work(id, what, act);
        if (found.Refusal is { } no)
        {
            return no;
        }

        var (credit, account) = found.Value;
        var (before, lookAgain) = (await ledgers.Unapplied(account.Id), credit.LookAgainOn);
        if (await change(credit, account) is { } refused)
        {
            return refused;
        }

        List<AuditChange> changes = credit.LookAgainOn == lookAgain ? [] : [new("comes up again on", Iso(lookAgain), Iso(credit.LookAgainOn))];
        if (recorded == WrittenOff)
        {
            changes.Add(new("unapplied credit", before.Plain(), (before - credit.Amount).Plain()));
        }

        await audit.Record(act, recorded, account.Number.Digits, account.Number.Digits, $"{credit.Amount.Plain()} as of {credit.AroseOn:yyyy-MM-dd}", changes);
        var written = letter is null ? null : (await letter(credit, account)).Refusal;
        return written is null ? credit : written;
    });

    private async Task<Result<(OpenCredit Credit, Account Account)>> Work(OpenCreditId id, string what, CounterAct act) =>
        !act.By.May(Permission.WorkOffAccounts) ? StaffRefusals.NotAllowed(act.By, what)
        : StaffRefusals.WrongReason(act, needed: false) is { } wrong ? wrong
        : await credits.Find(id) is { } credit && await accounts.Find(credit.AccountId) is { } account ? (credit, account)
        : OffAccountRefusals.Gone;

    private static string? Iso(DateOnly? day) => day is { } known ? DateWords.Iso(known) : null;

    private async Task<Obligation?> From(OpenCredit credit) => credit.FromId is { } from ? (await ledgers.Find([from])).Select(l => l.Obligation).FirstOrDefault() : null;
}
