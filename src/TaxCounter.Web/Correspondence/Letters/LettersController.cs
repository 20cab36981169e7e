using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Duties;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Correspondence;

/// <summary>A letter as it was sent, on the screen and on paper. Each opening stands in the audit trail.</summary>
[Route("/correspondence/letters/{number}")]
[Needs(Permission.SeeLetters)]
public sealed class LettersController(ILetters letters, IAccounts accounts, LetterKinds kinds, OfficeDuties duties, CustomerLanguages languages, MailService mail, IAuditTrail audit) : CounterController
{
    /// <summary>The letter.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Letter(string number)
    {
        if (await Page(number) is not { } page)
        {
            return NotFound();
        }

        await audit.RecordView(Act, "correspondence.letter-view", page.Letter.Number.ToString(), page.Account.Number.Digits, page.Letter.About);
        return View(page);
    }

    /// <summary>This one letter is in the mail.</summary>
    [HttpPost("mail")]
    [Needs(Permission.WriteLetters)]
    public Task<IActionResult> Mail(string number) => Note(number, async letter => (await mail.Mail([letter], Act)).Refusal, "Noted as mailed.");

    /// <summary>The customer has it in hand.</summary>
    [HttpPost("hand-over")]
    [Needs(Permission.WriteLetters)]
    public Task<IActionResult> HandOver(string number) => Note(number, async letter => (await mail.HandOver(letter, Act)).Refusal, "Noted as handed over.");

    /// <summary>The mail brought it back.</summary>
    [HttpPost("came-back")]
    [Needs(Permission.WriteLetters)]
    public Task<IActionResult> CameBack(string number, string? note) => Note(number, async letter => (await mail.ComeBack(letter, note ?? "", Act)).Refusal, "Noted. The account has an alert that asks for the right address, and nothing is mailed to it until that is lifted.");

    private async Task<IActionResult> Note(string number, Func<LetterNumber, Task<Refusal?>> note, string done)
    {
        if (!LetterNumber.TryParse(number, out var letter))
        {
            return NotFound();
        }

        var url = $"/correspondence/letters/{letter}";
        if (await note(letter) is not { } no)
        {
            Flash(done);
            return Redirect(url);
        }

        return no.Field is not null && await Page(number) is { } page ? Refused(page, no, "Letter") : RefusedTo(url, no);
    }

    private async Task<LetterPage?> Page(string number) =>
        !LetterNumber.TryParse(number, out var parsed) || await letters.Find(parsed) is not { } letter || await accounts.Find(letter.AccountId) is not { } account ? null : new LetterPage
        {
            Letter = letter,
            Account = account,
            Kind = kinds.Find(letter.Kind)?.Name ?? letter.Kind,
            Say = languages.Find(letter.Language) ?? languages.English,
            AboutUrl = duties.SeriesOf(letter.About)?.PageOf(letter.About),
            Mailing = await letters.Mailing(letter.Id),
            MayNote = Who.May(Permission.WriteLetters),
        };
}
