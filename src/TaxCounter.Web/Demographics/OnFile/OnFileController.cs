using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Demographics;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Demographics;

/// <summary>What is on file of an account on a day, with every change of it; a change is typed over what is there.</summary>
[Route("/accounts/{number}/on-file")]
[Needs(Permission.SeeAccounts)]
public sealed class OnFileController(AccountDesk desk, DemographicsService service, IAccountChanges changes, IAuditTrail audit, RuleBook rules) : CounterController
{
    private const string OnFileView = "OnFile";

    /// <summary>What holds on a day, and the form with what holds today.</summary>
    [HttpGet("")]
    public async Task<IActionResult> OnFile(string number, DateOnly? on, string? at)
    {
        if (await desk.Find(number) is not { } account)
        {
            return NotFound();
        }

        await audit.RecordView(Act, "demographics.view", account.Number.Digits, account.Number.Digits, on is { } day && day != Act.Today ? "on " + day.Field() : null);
        return View(OnFileView, await Page(account, OnFileForm.Of(account, Act.Today)) with { Day = on ?? Act.Today, At = at });
    }

    /// <summary>Enters what is new.</summary>
    [HttpPost("")]
    [Needs(Permission.ChangeOnFile)]
    public async Task<IActionResult> Change(string number, [Bind(Prefix = "Form")] OnFileForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await desk.Find(number) is not { } account)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Malformed(await Page(account, form), OnFileView);
        }

        var act = Act.Because(form.Note);
        var asked = form.Read(account, act.Today);
        var changed = await service.Change(asked, act);
        if (changed.Refusal is { } no)
        {
            if (no == DemographicsRefusals.ChangedSince && await desk.Find(number) is { } now)
            {
                ModelState.Remove("Form.Shown");
                form.Shown = DemographicsService.Shown(now, act.Today);
                return Refused(await Page(now, form), no, OnFileView);
            }

            IReadOnlyList<Refusal> all = await service.Faults(asked, account, act);
            return all.Count > 1 ? Refused(await Page(account, form), all, OnFileView) : Refused(await Page(account, form), no, OnFileView);
        }

        Flash($"On file: {string.Join("; ", changed.Value.Select(DemographicsHappenings.Says))}. {(changed.Value.Any(c => c.Part != FilePart.Language) ? "A letter tells the address on file." : "")}".TrimEnd());
        return Redirect($"/accounts/{account.Number}");
    }

    /// <summary>Asks why a change was entered wrong.</summary>
    [HttpGet("undo/{change}")]
    [Needs(Permission.ChangeOnFile)]
    public async Task<IActionResult> Undo(string number, int change) =>
        await Wrong(number, change) is var (account, wrong) ? View(new UndoPage(account, wrong, new UndoForm { Id = OrderedKey.New() })) : NotFound();

    /// <summary>Undoes it.</summary>
    [HttpPost("undo/{change}")]
    [Needs(Permission.ChangeOnFile)]
    public async Task<IActionResult> Undo(string number, int change, [Bind(Prefix = "Form")] UndoForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await Wrong(number, change) is not var (account, wrong))
        {
            return NotFound();
        }

        var undone = await service.Undo(account.Id, change, form.Id == Guid.Empty ? OrderedKey.New() : form.Id, Act.Because(form.Reason));
        if (undone.Refusal is { } no)
        {
            return Refused(new UndoPage(account, wrong, form), no, "Undo");
        }

        Flash($"Change {change} is undone. It stays in the history with your reason.");
        return Redirect($"/accounts/{account.Number}/on-file");
    }

    private async Task<(Account Account, AccountChange Change)?> Wrong(string number, int change) =>
        await desk.Find(number) is { } account && (await changes.OfAccount(account.Id)).FirstOrDefault(c => c.Number == change) is { } wrong ? (account, wrong) : null;

    private async Task<OnFilePage> Page(Account account, OnFileForm form) => new()
    {
        Account = account,
        Form = form,
        Changes = [.. (await changes.OfAccount(account.Id)).Reverse()],
        Rules = rules.Desk.VerificationsOn(Act.Today),
        Day = Act.Today,
        Today = Act.Today,
        Works = Who.May(Permission.ChangeOnFile),
    };
}
