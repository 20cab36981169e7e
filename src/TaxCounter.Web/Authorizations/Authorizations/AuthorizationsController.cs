using System.Net.Mime;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.Authorizations;
using TaxCounter.Domain.Evidence;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Accounts;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Authorizations;

/// <summary>The authorizations of an account: recorded with the scan of the form, opened, revoked.</summary>
[Route("/accounts/{number}/authorizations")]
[Needs(Permission.SeeInquiries)]
public sealed class AuthorizationsController(AccountDesk desk, IAuthorizations authorizations, AuthorizationService service, IEvidenceFiles files, RuleBook rules, IValidator<AuthorizationForm> valid, IAuditTrail audit) : CounterController
{
    private const string AuthorizationsView = "Authorizations";

    /// <summary>Those in force, those that are over, and the form of a new one.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Authorizations(string number)
    {
        if (await desk.Find(number) is not { } account)
        {
            return NotFound();
        }

        await audit.RecordView(Act, "authorizations.view", account.Number.Digits, account.Number.Digits);
        return View(AuthorizationsView, await Page(account, new AuthorizationForm()));
    }

    /// <summary>Records one.</summary>
    [HttpPost("")]
    [Needs(Permission.WorkInquiries)]
    [TakesFile(EvidenceKinds.Largest)]
    public async Task<IActionResult> Record(string number, [Bind(Prefix = "Form")] AuthorizationForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await desk.Find(number) is not { } account)
        {
            return NotFound();
        }

        if (!valid.Check(form, ModelState, "Form"))
        {
            return Malformed(await Page(account, form), AuthorizationsView);
        }

        var asked = form.Asked(account.Id);
        if (service.WhyNot(asked, Act.Today) is { } no && (no != AuthorizationRefusals.ScanNeeded || form.File is null))
        {
            return Refused(await Page(account, form), no, AuthorizationsView);
        }

        await using var content = form.File!.OpenReadStream();
        var received = await files.Receive(content, form.File.FileName, HttpContext.RequestAborted);
        if (received.Refusal is { } notTaken)
        {
            return Refused(await Page(account, form), notTaken, AuthorizationsView);
        }

        await using var scan = received.Value;
        var recorded = await service.Record(asked with { Scan = EvidenceFacts.Of(scan.Facts, asked.Paper.Words(), Act.Today) }, scan.Place, Act);
        if (recorded.Refusal is { } refused)
        {
            return Refused(await Page(account, form), refused, AuthorizationsView);
        }

        Flash(service.Says(recorded.Value));
        return Redirect($"/accounts/{account.Number}/authorizations");
    }

    /// <summary>Notes that one was revoked.</summary>
    [HttpPost("revoke")]
    [Needs(Permission.WorkInquiries)]
    public async Task<IActionResult> Revoke(string number, [Bind(Prefix = "Revoke")] RevokeForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await desk.Find(number) is not { } account)
        {
            return NotFound();
        }

        var revoked = await service.Revoke(new AuthorizationId(form.Authorization), account.Id, Act.Because(form.Reason));
        if (revoked.Refusal is { } no)
        {
            return Refused(await Page(account, new AuthorizationForm()) with { Revoke = form }, no, AuthorizationsView);
        }

        Flash($"The authorization of {revoked.Value.Representative} is revoked as of today. Tell them nothing more.");
        return Redirect($"/accounts/{account.Number}/authorizations");
    }

    /// <summary>Shows the scan, as a document without script, form or origin of its own. Where the opening cannot be put on record, it is not shown.</summary>
    [HttpGet("{id:guid}/scan")]
    [Sandboxed]
    public async Task<IActionResult> Scan(string number, Guid id)
    {
        if (await desk.Find(number) is not { } account || await authorizations.Find(new AuthorizationId(id)) is not { } found || found.AccountId != account.Id)
        {
            return NotFound();
        }

        var opened = await files.Open(found.Sha256);
        var recorded = await audit.RecordView(Act, "authorizations.scan-view", account.Number.Digits, account.Number.Digits, found.Representative);
        if ((opened.Refusal ?? recorded.Refusal) is { } no)
        {
            return RefusedTo($"/accounts/{account.Number}/authorizations", no);
        }

        var shown = new ContentDispositionHeaderValue(DispositionTypeNames.Inline);
        shown.SetHttpFileName($"{account.Number.Digits}-authorization{(found.FileName.LastIndexOf('.') is var dot and >= 0 ? found.FileName[dot..] : "")}");
        Response.Headers.ContentDisposition = shown.ToString();
        return File(opened.Value, found.FileKind);
    }

    private async Task<AuthorizationsPage> Page(Account account, AuthorizationForm form) => new()
    {
        Account = account,
        All = [.. (await authorizations.OfAccount(account.Id)).Select(a => (a, service.Says(a)))],
        Form = form,
        Rules = rules,
        Today = Act.Today,
        MayWork = Who.May(Permission.WorkInquiries),
    };
}
