using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Correspondence;

/// <summary>Letters on their way: mailed in a batch, handed over at the counter, brought back by the mail.</summary>
public sealed class MailService(ILetters letters, IAccounts accounts, IAuditTrail audit, IOneTransaction transaction)
{
    /// <summary>
    /// The printed letters are in the mail. Those that are mailed already stay as they are, so the same form again does nothing. Refused: another role, none of them is there.
    /// </summary>
    /// <returns>How many were mailed now.</returns>
    public Task<Result<int>> Mail(IReadOnlyList<LetterNumber> numbers, CounterAct act) => transaction.Do<int>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        if (!act.By.May(Permission.WriteLetters))
        {
            return StaffRefusals.NotAllowed(act.By, "mail letters");
        }

        var found = await letters.Mailings(numbers);
        if (found.Count == 0)
        {
            return CorrespondenceRefusals.NothingToMail;
        }

        var now = found.Where(f => f.Mailing.State == MailingState.Waiting).OrderBy(f => f.Number.ToString(), StringComparer.Ordinal).ToList();
        foreach (var (number, account, mailing) in now)
        {
            if (mailing.Mail(act) is { } no)
            {
                return no;
            }

            await audit.Record(act, "correspondence.letter-mail", number.ToString(), account.Digits, changes: [Change(MailingState.Waiting, mailing)]);
        }

        return now.Count;
    });

    /// <summary>The letter was given to the customer. Refused: another role, one that is in the mail.</summary>
    public Task<Result<LetterMailing>> HandOver(LetterNumber number, CounterAct act) => Change(number, act, "correspondence.letter-hand-over", mailing => mailing.HandOver(act));

    /// <summary>
    /// The mail brought the letter back: an alert on the account asks for the address, and nothing is mailed to it until the alert is lifted. Refused: another role, a letter
    /// that was not mailed, no note.
    /// </summary>
    public Task<Result<LetterMailing>> ComeBack(LetterNumber number, string note, CounterAct act) => Change(number, act, "correspondence.letter-came-back", mailing => mailing.ComeBack(note, act), (letter, account) =>
    {
        if (account.AlertsOn(act.Today).All(a => a.Kind != AlertKind.MailReturned))
        {
            account.Raise(AlertKind.MailReturned, $"Letter {letter.Number} came back from the mail: {note.Trim().TrimEnd('.')}. Ask for the right address.", act.Today, act.By.Name, letter.Id.Value, act.By.Person);
        }
    });

    private Task<Result<LetterMailing>> Change(LetterNumber number, CounterAct act, string what, Func<LetterMailing, Refusal?> change, Action<Letter, Account>? also = null) => transaction.Do<LetterMailing>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        if (!act.By.May(Permission.WriteLetters))
        {
            return StaffRefusals.NotAllowed(act.By, "note what became of a letter");
        }

        if (await letters.Find(number) is not { } letter || await letters.Mailings([number]) is not [var (_, _, mailing)] || await accounts.Find(letter.AccountId) is not { } account)
        {
            return CorrespondenceRefusals.UnknownLetter;
        }

        var was = mailing.State;
        if (change(mailing) is { } no)
        {
            return no;
        }

        also?.Invoke(letter, account);
        await audit.Record(act, what, number.ToString(), account.Number.Digits, mailing.State == MailingState.CameBack ? mailing.Note : null, [Change(was, mailing)]);
        return mailing;
    });

    private static AuditChange Change(MailingState was, LetterMailing mailing) => new("letter", CorrespondenceRefusals.Word(was), CorrespondenceRefusals.Word(mailing.State));
}
