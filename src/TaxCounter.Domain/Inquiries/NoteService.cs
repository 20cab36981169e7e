using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Domain.Inquiries;

/// <summary>Keeps notes on accounts. One written while the clerk works with that account belongs to the inquiry.</summary>
public sealed class NoteService(IInquiries inquiries, IAccounts accounts, IAuditTrail audit, IOneTransaction transaction)
{
    /// <summary>Keeps one; the same form again finds it. Refused: another role, no text, a card number.</summary>
    /// <param name="id">Made with the form.</param>
    /// <param name="account">Whose.</param>
    /// <param name="text">What the next clerk has to know.</param>
    /// <param name="act">Who, and when.</param>
    public Task<Result<CounterNote>> Keep(NoteId id, AccountId account, string? text, CounterAct act) => transaction.Do<CounterNote>(act, async () =>
    {
        ArgumentNullException.ThrowIfNull(act);
        if (!act.By.May(Permission.WorkInquiries))
        {
            return InquiryRefusals.NotAllowed(act.By, "keep a note");
        }

        if (await inquiries.Note(id) is { } earlier)
        {
            return earlier;
        }

        if (await accounts.Find(account) is not { } found)
        {
            return AccountRefusals.Unknown("");
        }

        if (text?.Trim() is not { Length: > 0 and <= InquiryRefusals.LongestNote } said)
        {
            return InquiryRefusals.TextNeeded;
        }

        if (CardNumberGuard.HoldsCardNumber(said))
        {
            return StaffRefusals.CardNumber("Text");
        }

        var running = await inquiries.Running(act.By.Person);
        var note = CounterNote.Of(id, account, running is { } now && now.AccountId == account && now.On == act.Today ? now.Id : null, said, act);
        inquiries.Add(note);
        await audit.Record(act, "inquiries.note", found.Number.Digits, found.Number.Digits, said);
        return note;
    });
}
