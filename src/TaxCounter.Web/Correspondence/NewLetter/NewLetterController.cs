using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Correspondence;

/// <summary>A letter to a customer that belongs to no case: typed, previewed, written, and kept as sent.</summary>
[Route("/accounts/{number}/letters/new")]
[Needs(Permission.WriteLetters)]
public sealed class NewLetterController(IAccounts accounts, ILetterTemplates templates, LetterService letters, CounterLetterService service, CustomerLanguages languages, IValidator<NewLetterForm> checks) : CounterController
{
    /// <summary>The form of a kind of letter; a general one first.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Form(string number, string? kind) =>
        await Page(number, new NewLetterForm { Id = LetterId.New().Value, Kind = kind ?? CounterLetterKinds.General.Code }) is { } page ? View("NewLetter", page) : NotFound();

    /// <summary>How the letter would look; nothing is kept.</summary>
    [HttpPost("preview")]
    public async Task<IActionResult> Preview(string number, [Bind(Prefix = "Form")] NewLetterForm form) =>
        await Page(number, form) is not { } page ? NotFound() : Request.Headers["HX-Target"] == "preview" ? PartialView("_NewPreview", page) : View("NewLetter", page);

    /// <summary>Writes it.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Write(string number, [Bind(Prefix = "Form")] NewLetterForm form)
    {
        if (await Page(number, form) is not { } page || !checks.Check(form, ModelState, "Form"))
        {
            return NotFound();
        }

        if (service.Faults(page.Kind, page.Language, form.Typed, form.IsMeant, Act.Today) is { Count: > 0 } faults)
        {
            return Refused(page, faults, "NewLetter");
        }

        var written = await service.Write(LetterId.From(form.Id), page.Account.Id, form.Kind, form.Typed, form.IsMeant, Act);
        if (written.Refusal is { } no)
        {
            return Refused(page, no, "NewLetter");
        }

        Flash($"Letter {written.Value.Number} is written. Print it and hand it over, or leave it for the mail.");
        return Redirect($"/correspondence/letters/{written.Value.Number}");
    }

    private async Task<NewLetterPage?> Page(string number, NewLetterForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!AccountNumber.TryParse(number, out var parsed) || await accounts.Find(parsed) is not { } account || CounterLetterKinds.All.FirstOrDefault(k => k.Code == form.Kind) is not { } kind)
        {
            return null;
        }

        var say = await letters.LanguageOf(kind, account, Act.Today);
        if (await templates.InForce(kind, say.Code, Act.Today) is not { } template)
        {
            return null;
        }

        var typed = new Dictionary<string, string>(form.Typed) { [CounterLetterService.DueDate] = form.DueDate is { } day ? say.WithWeekday(day) : "" };
        return new NewLetterPage
        {
            Account = account,
            Kind = kind,
            Language = say,
            Form = form,
            SeemsOther = new[] { form.Topic, form.Words }.Any(t => languages.SeemsToBeIn(t, say) is not null),
            Paper = LetterPaper.Of(letters.Try(template, account, account.Number.Grouped(), say, new LetterContent(typed), Act.Today), account.Number.Grouped(), say, Act),
        };
    }
}
