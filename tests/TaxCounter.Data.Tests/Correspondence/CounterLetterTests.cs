using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Audit;
using TaxCounter.Data.Storage;
using TaxCounter.Data.Tests.PenaltyWaivers;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Testing;

namespace TaxCounter.Data.Tests.Correspondence;

/// <summary>A letter that is written from the account's page, and the way of letters to their customers.</summary>
public abstract class CounterLetterTests(DatabaseProvider provider) : WaiverDesk(provider)
{
    private static readonly Dictionary<string, string> _missing = new() { ["words"] = "A copy of your lease, with the signatures.", ["due-date"] = "2026-10-05" };

    [DatabaseFact]
    public async Task A_letter_says_what_was_typed_and_is_kept()
    {
        var account = await Owe(Debts.Sales);

        var letter = (await Write(account, "letter-more-information", _missing)).Value;

        Assert.Equal($"We need something from you for account {account.Number.Grouped()}", letter.Subject);
        Assert.Contains("“A copy of your lease, with the signatures.”", letter.Body, StringComparison.Ordinal);
        Assert.Contains("by Monday, October 5, 2026", letter.Body, StringComparison.Ordinal);
        Assert.Equal((account.Number.Grouped(), "Clerk 1"), (letter.About, letter.Written.Name));
        Assert.Equal("not mailed yet", CorrespondenceRefusals.Word((await Way(letter)).State));
        await Verify();
    }

    [DatabaseFact]
    public async Task The_same_form_again_is_the_same_letter()
    {
        var account = await Owe(Debts.Sales);
        var id = LetterId.New();

        var first = (await Write(account, "letter-more-information", _missing, id)).Value;
        Assert.Equal(first.Number, (await Write(account, "letter-more-information", _missing, id)).Value.Number);
        Assert.Equal(1, await With<ILetters, int>(l => l.CountWaiting()));
    }

    [DatabaseFact]
    public async Task A_letter_without_words_with_a_card_number_or_a_day_that_is_over_is_refused()
    {
        var account = await Owe(Debts.Sales);

        Assert.Equal("correspondence.words-needed", (await Write(account, "letter-thank-you", new() { ["words"] = " " })).Refusal!.Code);
        Assert.Equal("staff.card-number", (await Write(account, "letter-thank-you", new() { ["words"] = "Your card 4242 4242 4242 4242" })).Refusal!.Code);
        Assert.Equal("correspondence.due-date-needed", (await Write(account, "letter-more-information", new(_missing) { ["due-date"] = "2026-09-15" })).Refusal!.Code);
        Assert.Equal("correspondence.unknown-template", (await Write(account, "waiver-denied", _missing)).Refusal!.Code);
        Assert.Equal("staff.not-allowed", (await Write(account, "letter-thank-you", new() { ["words"] = "Thanks." }, by: Acts.Auditor())).Refusal!.Code);
        Assert.Equal(0, await With<ILetters, int>(l => l.CountWaiting()));
    }

    [DatabaseFact]
    public async Task English_words_do_not_go_into_a_Spanish_letter_unnoticed()
    {
        var account = await Owe(Debts.Sales);
        await Office.Read(c => c.Set<Account>().Where(a => a.Id == account.Id).ExecuteUpdateAsync(s => s.SetProperty(a => a.Language, "es")));
        var typed = new Dictionary<string, string> { ["words"] = "You paid in full and on time, and we thank you for that." };

        var refused = (await Write(account, "letter-thank-you", typed)).Refusal!;
        Assert.Equal(("correspondence.other-language", "Words"), (refused.Code, refused.Field));
        Assert.Contains("This seems to be English, and the letter is in Spanish.", refused.Message, StringComparison.Ordinal);

        var meant = (await With<CounterLetterService, Result<Letter>>(s => s.Write(LetterId.New(), account.Id, "letter-thank-you", typed, true, Acts.ByClerk()))).Value;
        Assert.Equal(("es", "Gracias"), (meant.Language, meant.Subject));
    }

    [DatabaseFact]
    public async Task Letters_wait_until_they_are_mailed_and_a_second_press_mails_nothing_twice()
    {
        var account = await Owe(Debts.Sales);
        LetterNumber[] numbers = [(await Write(account, "letter-thank-you", new() { ["words"] = "Thanks for waiting." })).Value.Number, (await Write(account, "letter-more-information", _missing)).Value.Number];
        Assert.Equal(numbers, (await Waiting()).Select(w => w.Letter.Number));

        Assert.Equal("staff.not-allowed", (await Mail(numbers, Acts.Auditor())).Refusal!.Code);
        Assert.Equal(2, (await Mail(numbers, Clerk)).Value);
        Assert.Equal(0, (await Mail(numbers, Clerk)).Value);
        Assert.Empty(await Waiting());
        Assert.Equal(
            numbers.Select(n => (n.ToString(), (string?)account.Number.Digits)),
            (await Office.Read(c => c.Set<AuditEntry>().Where(e => e.What == "correspondence.letter-mail").OrderBy(e => e.Sequence).ToListAsync())).Select(e => (e.Subject!, e.AccountNumber)));
        Assert.Equal("correspondence.mailing-is", (await With<MailService, Result<LetterMailing>>(s => s.HandOver(numbers[0], Acts.By(Clerk)))).Refusal!.Code);
    }

    [DatabaseFact]
    public async Task A_letter_that_comes_back_puts_up_an_alert_and_holds_the_next_one()
    {
        var account = await Owe(Debts.Sales);
        var letter = (await Write(account, "letter-more-information", _missing)).Value;
        Assert.Equal("correspondence.mailing-is", (await ComeBack(letter.Number, "moved")).Refusal!.Code);
        await Mail([letter.Number], Clerk);
        Assert.Equal("correspondence.note-needed", (await ComeBack(letter.Number, " ")).Refusal!.Code);
        Assert.Equal(MailingState.CameBack, (await ComeBack(letter.Number, "moved, left no address")).Value.State);

        var alert = Assert.Single((await With<IAccounts, Account?>(a => a.Find(account.Id)))!.AlertsOn(Day));
        Assert.Equal((AlertKind.MailReturned, $"Letter {letter.Number} came back from the mail: moved, left no address. Ask for the right address."), (alert.Kind, alert.Text));
        await Write(account, "letter-thank-you", new() { ["words"] = "Thanks for waiting." });
        Assert.Empty(await Waiting());
        Assert.Single(await Waiting(held: true));

        Assert.Equal(MailingState.HandedOver, (await With<MailService, Result<LetterMailing>>(s => s.HandOver(letter.Number, Acts.By(Clerk)))).Value.State);
        Assert.Null((await With<AlertService, Result<AccountAlert>>(s => s.Lift(account.Id, alert.Id, Acts.By(First, reason: "The customer brought a bill with the new address.")))).Refusal);
        Assert.Empty(await Waiting(held: true));
        Assert.Single(await Waiting());
        await Verify();
    }

    [DatabaseFact]
    public async Task Letters_that_are_held_never_stand_in_the_way_of_those_that_can_be_mailed()
    {
        var (moved, there) = (await Owe(Debts.Sales), await Owe(Debts.Sales));
        await With<AlertService, Result<AccountAlert>>(s => s.Raise(Guid.NewGuid(), moved.Id, AlertKind.MailReturned, "Moved.", Acts.By(First)));
        await Write(moved, "letter-more-information", _missing);
        await Write(moved, "letter-thank-you", new() { ["words"] = "Thanks for waiting." });
        var letter = (await Write(there, "letter-more-information", _missing)).Value;

        Assert.Equal([letter.Number], (await Waiting(most: 1)).Select(w => w.Letter.Number));
        Assert.Equal([moved.Number], (await Waiting(held: true, most: 1)).Select(w => w.Account));
    }

    private Task<IReadOnlyList<WaitingLetter>> Waiting(bool held = false, int most = 10) => With<ILetters, IReadOnlyList<WaitingLetter>>(l => l.Waiting(most, Day, held));

    private static DateOnly Day => Acts.ByClerk().Today;

    private Task<Result<Letter>> Write(Account account, string kind, Dictionary<string, string> typed, LetterId? id = null, StaffMember? by = null) =>
        With<CounterLetterService, Result<Letter>>(s => s.Write(id ?? LetterId.New(), account.Id, kind, typed, false, Acts.By(by ?? Clerk)));

    private Task<Result<int>> Mail(IReadOnlyList<LetterNumber> numbers, StaffMember by) => With<MailService, Result<int>>(s => s.Mail(numbers, Acts.By(by)));

    private Task<Result<LetterMailing>> ComeBack(LetterNumber number, string note) => With<MailService, Result<LetterMailing>>(s => s.ComeBack(number, note, Acts.By(Clerk)));

    private async Task<LetterMailing> Way(Letter letter) => (await With<ILetters, LetterMailing?>(l => l.Mailing(letter.Id)))!;
}

public sealed class CounterLetterOnSqlite() : CounterLetterTests(DatabaseProvider.Sqlite);

[OnSqlServer]
public sealed class CounterLetterOnSqlServer() : CounterLetterTests(DatabaseProvider.SqlServer);
