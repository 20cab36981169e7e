using System.Globalization;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Evidence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cases;

/// <summary>
/// Changes the cases of a duty, each change one transaction: find it, change it, give it a new version, put the change on record, write the letter last. A refusal anywhere
/// leaves everything as it was. What is done with every case alike it does by itself; a duty's own steps are handed to it.
/// </summary>
public sealed class CaseService<TCase, TSeries, TVerb, TState>(ICases<TCase, PrintedNumber<TSeries>> cases, CaseTable<TVerb, TState> table, ICaseLetters<TCase> letters, IAccounts accounts, IAuditTrail audit, IOneTransaction transaction, TwoApprovers approvers, RuleBook rules)
    where TCase : class, ICase<PrintedNumber<TSeries>, TVerb, TState>
    where TSeries : INumberSeries
    where TVerb : struct, Enum
    where TState : struct, Enum
{
    /// <summary>The rule book's name for the time to answer a letter.</summary>
    private const string TimeToAnswer = "more-information";

    /// <summary>Adds a supporting document whose file is kept.</summary>
    public Task<Result<TCase>> AddEvidence(PrintedNumber<TSeries> number, EvidenceFacts facts, CounterAct act, Func<Task> place) => Change(number, act, $"{table.Word}.evidence", async found =>
    {
        ArgumentNullException.ThrowIfNull(place);
        var added = found.AddEvidence(facts, act);
        await (added.Refusal is null ? place() : Task.CompletedTask);
        return added;
    });

    /// <summary>Asks the customer for more; the rule book says by when.</summary>
    public Task<Result<TCase>> AskForMore(PrintedNumber<TSeries> number, string what, CounterAct act)
    {
        ArgumentNullException.ThrowIfNull(act);
        var dueOn = rules.Deadlines.DocumentDueOn(TimeToAnswer, act.Today);
        return Change(number, act, $"{table.Word}.ask-for-more", found => dueOn.Refusal is { } no ? no : found.AskForMore(what, dueOn.Value, act), (found, account) => letters.Missing(letters.MoreInformation, found, account, act));
    }

    /// <summary>Sends a reminder.</summary>
    public Task<Result<TCase>> Remind(PrintedNumber<TSeries> number, CounterAct act) =>
        Change(number, act, $"{table.Word}.remind", found => found.Remind(act), (found, account) => letters.Missing(letters.Reminder, found, account, act));

    /// <summary>Notes the answer.</summary>
    public Task<Result<TCase>> Answer(PrintedNumber<TSeries> number, string answer, CounterAct act) => Change(number, act, $"{table.Word}.answer", found => found.Answer(answer, act));

    /// <summary>Goes on without an answer.</summary>
    public Task<Result<TCase>> GoOn(PrintedNumber<TSeries> number, CounterAct act) => Change(number, act, $"{table.Word}.go-on", found => found.GoOn(act));

    /// <summary>Closes it because no answer came; where the duty has a letter for it, that tells the customer.</summary>
    public Task<Result<TCase>> CloseForNoAnswer(PrintedNumber<TSeries> number, CounterAct act) =>
        Change(number, act, $"{table.Word}.{table.CloseWord}", found => found.CloseForNoAnswer(act), letters.Unanswered is { } kind ? (found, account) => letters.Missing(kind, found, account, act) : null);

    /// <summary>The customer withdraws it.</summary>
    public Task<Result<TCase>> Withdraw(PrintedNumber<TSeries> number, CounterAct act) => Change(number, act, $"{table.Word}.withdraw", found => found.Withdraw(act));

    /// <summary>Changes a case.</summary>
    /// <param name="number">Which.</param>
    /// <param name="act">Who, when and why.</param>
    /// <param name="what">What the audit trail calls it: <c>waiver.submit</c>.</param>
    /// <param name="change">Does it. May be run again where the database asks for it.</param>
    /// <param name="letter">Writes the letter that tells of it; null where none does.</param>
    public Task<Result<TCase>> Change(PrintedNumber<TSeries> number, CounterAct act, string what, Func<TCase, Result<Done>> change, Func<TCase, Account, Task<Result<Letter>>>? letter = null) =>
        Change(number, act, what, found => Task.FromResult(change(found)), letter);

    /// <inheritdoc cref="Change(PrintedNumber{TSeries}, CounterAct, string, Func{TCase, Result{Done}}, Func{TCase, Account, Task{Result{Letter}}}?)"/>
    public Task<Result<TCase>> Change(PrintedNumber<TSeries> number, CounterAct act, string what, Func<TCase, Task<Result<Done>>> change, Func<TCase, Account, Task<Result<Letter>>>? letter = null) =>
        Decide(number, act, what, async found => (await change(found)).Refusal is { } no ? no : ApprovalStep.Decides, letter);

    /// <summary>Decides a case within the approval limits: what it comes to is weighed, the limits are asked who may decide on so much, and only then it is decided.</summary>
    /// <param name="number">Which.</param>
    /// <param name="verb">What is decided.</param>
    /// <param name="act">Who, when and why; under the permission that decides.</param>
    /// <param name="weigh">Says what the decision comes to, or why it cannot be made. Changes nothing.</param>
    /// <param name="decide">Makes it, and posts what follows.</param>
    /// <param name="letter">Writes the letter that tells of it; null where none does.</param>
    public Task<Result<TCase>> Decide(PrintedNumber<TSeries> number, TVerb verb, CounterAct act, Func<TCase, Task<Result<CaseTerms>>> weigh, Func<TCase, Task<Result<Done>>> decide, Func<TCase, Account, Task<Result<Letter>>>? letter = null) =>
        Decide(number, act, table.ActOf(verb), async found =>
        {
            var weighed = await weigh(found);
            if (weighed.Refusal is { } not)
            {
                return not;
            }

            var step = await approvers.Agree(table.Limit!.Value, Asked(found, verb, weighed.Value), act);
            return step is not { Refusal: null, Value: ApprovalStep.Decides } ? step : (await decide(found)).Refusal is { } no ? no : step;
        }, letter);

    /// <summary>Decides a case: as a change, but of the first of two approvals nothing follows, neither a new version nor a letter.</summary>
    /// <param name="number">Which.</param>
    /// <param name="act">Who, when and why.</param>
    /// <param name="what">What the audit trail calls it.</param>
    /// <param name="decide">Asks whether one approver is enough, and decides where it is.</param>
    /// <param name="letter">Writes the letter that tells of it; null where none does.</param>
    public Task<Result<TCase>> Decide(PrintedNumber<TSeries> number, CounterAct act, string what, Func<TCase, Task<Result<ApprovalStep>>> decide, Func<TCase, Account, Task<Result<Letter>>>? letter = null) => transaction.Do<(TCase Case, Account? Account), TCase>(act, async () =>
        await cases.Find(number) is { } found ? (found, await accounts.Find(found.AccountId)) : CaseRefusals.Unknown(table.Noun), async read =>
    {
        ArgumentNullException.ThrowIfNull(decide);
        var (found, account) = read;
        var before = CaseFields.Of(found, table);
        var step = await decide(found);
        if (step.Refusal is { } no)
        {
            return no;
        }

        if (step.Value == ApprovalStep.FirstOfTwo)
        {
            return found;
        }

        cases.Touch(found);
        await audit.Record(act, what, found.Number.ToString(), account?.Number.Digits, $"{table.StateWords(found.Story.State)}, revision {found.Story.Revision}", AuditChange.Between(before, CaseFields.Of(found, table)));
        if (letter is null)
        {
            return found;
        }

        // Last of all, because the letter's number is held from here to the end.
        var written = account is null ? CorrespondenceRefusals.UnknownAccount : await letter(found, account);
        return written.Refusal is { } notWritten ? notWritten : found;
    });

    private ApprovalAsked Asked(TCase found, TVerb verb, CaseTerms terms) => new()
    {
        Kind = table.Approvals,
        Key = found.Number.ToString(),
        Revision = found.Story.Revision.ToString(CultureInfo.InvariantCulture),
        Amount = terms.Amount,
        Terms = terms.Terms,
        What = table.ActOf(verb),
        Subject = found.Number.ToString(),
    };
}
