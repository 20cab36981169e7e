using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Cases;

/// <summary>
/// The frame of every change of a case, one transaction: find it, change it, give it a new version, put the change on record, write the letter last. A refusal anywhere
/// leaves everything as it was.
/// </summary>
public sealed class CaseChange(IAccounts accounts, IAuditTrail audit, IOneTransaction transaction)
{
    /// <summary>Changes a case.</summary>
    /// <param name="cases">Where it is kept.</param>
    /// <param name="table">The duty's table, for the words.</param>
    /// <param name="number">Which.</param>
    /// <param name="act">Who, when and why.</param>
    /// <param name="what">What the audit trail calls it: <c>waiver.submit</c>.</param>
    /// <param name="change">Does it, with its postings. May be run again where the database asks for it.</param>
    /// <param name="letter">Writes the letter that tells of it; null where none does.</param>
    public Task<Result<TCase>> Do<TCase, TNumber, TVerb, TState>(
        ICases<TCase, TNumber> cases,
        CaseTable<TVerb, TState> table,
        TNumber number,
        CounterAct act,
        string what,
        Func<TCase, Task<Result<Done>>> change,
        Func<TCase, Account, Task<Result<Letter>>>? letter = null)
        where TCase : class, ICase<TNumber, TVerb, TState>
        where TNumber : struct
        where TVerb : struct, Enum
        where TState : struct, Enum => Decide(cases, table, number, act, what, async found => (await change(found)).Refusal is { } no ? no : ApprovalStep.Decides, letter);

    /// <summary>Decides a case: as a change, but of the first of two approvals nothing follows, neither a new version nor a letter.</summary>
    /// <param name="cases">Where it is kept.</param>
    /// <param name="table">The duty's table, for the words.</param>
    /// <param name="number">Which.</param>
    /// <param name="act">Who, when and why.</param>
    /// <param name="what">What the audit trail calls it.</param>
    /// <param name="decide">Asks whether one approver is enough, and decides where it is.</param>
    /// <param name="letter">Writes the letter that tells of it; null where none does.</param>
    public Task<Result<TCase>> Decide<TCase, TNumber, TVerb, TState>(
        ICases<TCase, TNumber> cases,
        CaseTable<TVerb, TState> table,
        TNumber number,
        CounterAct act,
        string what,
        Func<TCase, Task<Result<ApprovalStep>>> decide,
        Func<TCase, Account, Task<Result<Letter>>>? letter = null)
        where TCase : class, ICase<TNumber, TVerb, TState>
        where TNumber : struct
        where TVerb : struct, Enum
        where TState : struct, Enum => transaction.Do<TCase>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(cases);
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(decide);
        if (await cases.Find(number) is not { } found)
        {
            return CaseRefusals.Unknown(table.Noun);
        }

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
        var account = await accounts.Find(found.AccountId);
        await audit.Record(act, what, found.Number.ToString(), account?.Number.Digits, $"{table.StateWords(found.Story.State)}, revision {found.Story.Revision}", AuditChange.Between(before, CaseFields.Of(found, table)));
        if (letter is null)
        {
            return found;
        }

        // Last of all, because the letter's number is held from here to the end.
        var written = account is null ? CorrespondenceRefusals.UnknownAccount : await letter(found, account);
        return written.Refusal is { } notWritten ? notWritten : found;
    });
}
