using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Correspondence;

/// <summary>The mail: letters that were written and are not on their way, printed as a batch and noted as mailed.</summary>
[Route("/correspondence/mail")]
[Needs(Permission.WriteLetters)]
public sealed class MailController(ILetters letters, MailService service, LetterKinds kinds, CustomerLanguages languages, RuleBook rules, IOptions<OfficeOptions> office, IAuditTrail audit) : CounterController
{
    /// <summary>What waits.</summary>
    [HttpGet("")]
    public async Task<IActionResult> List() => View("Mail", await Page());

    /// <summary>The same on paper: a cover, and each letter on sheets of its own. Each letter's opening stands in the audit trail.</summary>
    [HttpGet("print")]
    public async Task<IActionResult> Print()
    {
        var toMail = await letters.Waiting(MailPage.Batch, Act.Today, held: false);
        if (toMail.Count == 0)
        {
            return Redirect("/correspondence/mail");
        }

        foreach (var (letter, account) in toMail)
        {
            await audit.RecordView(Act, "correspondence.letter-print", letter.Number.ToString(), account.Digits, letter.About);
        }

        var papers = toMail.Select(l => LetterPaper.Of(l.Letter, languages.Find(l.Letter.Language) ?? languages.English)).ToList();
        return View("MailPrint", new MailPrintPage([.. toMail.Select(l => l.Letter)], papers, string.Join(", ", rules.OfficeName), $"{Act.By.Name}, {office.Value.LocalOf(Act.At).Moment()}"));
    }

    /// <summary>They are printed and in the mail.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Mailed([Bind(Prefix = "Form")] MailedForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var parsed = form.Numbers.Take(MailPage.Batch).Select(n => LetterNumber.TryParse(n, out var number) ? number : (LetterNumber?)null).OfType<LetterNumber>().ToList();
        var mailed = await service.Mail(parsed, Act);
        if (mailed.Refusal is { } no)
        {
            return RefusedTo("/correspondence/mail", no);
        }

        Flash(mailed.Value switch { 0 => "These letters were already noted as mailed.", 1 => "1 letter is noted as mailed.", var count => $"{count} letters are noted as mailed." });
        return Redirect("/correspondence/mail");
    }

    private async Task<MailPage> Page() => new(await letters.Waiting(MailPage.Batch, Act.Today, held: false), await letters.Waiting(MailPage.Batch, Act.Today, held: true), await letters.CountWaiting(), kinds, Act.Today);
}
