using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Reconciliation;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Reconciliation;

/// <summary>Money outside of the office: files are imported, their movements matched to what the office recorded, and the rest is worked like a list.</summary>
[Route("/reconciliation")]
[Needs(Permission.SeeReceipts)]
public sealed class ReconciliationController(ReconciliationService service, IStatementSearch search, IValidator<ImportForm> importChecks, IValidator<DecideForm> decideChecks) : CounterController
{
    /// <summary>The movements of a state, the open ones where nothing is said; all files or one.</summary>
    [HttpGet("")]
    public async Task<IActionResult> List(string? state = null, Guid? file = null, int page = 1) => View("List", await Page(state, file, page, new ImportForm()));

    /// <summary>Takes a file in.</summary>
    [HttpPost("import")]
    [Needs(Permission.ConfirmDeposits)]
    [TakesFile(ImportForm.Largest)]
    public async Task<IActionResult> Import([Bind(Prefix = "Form")] ImportForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (!importChecks.Check(form, ModelState, "Form"))
        {
            return Malformed(await Page(null, null, 1, form), "List");
        }

        using var content = new MemoryStream();
        await form.File!.CopyToAsync(content, HttpContext.RequestAborted);
        var imported = await service.Import(content.ToArray(), form.File.FileName, form.Source ?? "", Act);
        if (imported.Refusal is { } no)
        {
            return Refused(await Page(null, null, 1, form), no, "List");
        }

        var report = imported.Value;
        var notes = string.Concat(report.Reading.Notes.Select(n => " " + n.Reason));
        Flash(report.New == 0
            ? $"Everything in {form.File.FileName} was imported before. Nothing was changed."
            : $"{form.File.FileName}: {report.Reading.Items.Count} items, {report.Matched} matched, {report.Open} {(report.Open == 0 ? "left" : "left under Open and In suspense")}. Credits {report.Reading.Credits.InDollars()}, debits {report.Reading.Debits.InDollars()}.{notes}");
        return Redirect("/reconciliation");
    }

    /// <summary>One movement.</summary>
    [HttpGet("items/{id:guid}")]
    public async Task<IActionResult> Item(Guid id, string? account = null)
    {
        if (await PageOf(id, new DecideForm { Account = account }) is not { } page)
        {
            return NotFound();
        }

        if (string.IsNullOrWhiteSpace(account) || !page.IsCheck)
        {
            return View("Item", page);
        }

        var offer = await service.Offer(page.Item, account, Act);
        return offer.Refusal is { } no ? Refused(page, no, "Item") : View("Item", page with { Offer = offer.Value });
    }

    /// <summary>It is a payment of an account.</summary>
    [HttpPost("items/{id:guid}/post")]
    [Needs(Permission.ConfirmDeposits)]
    public Task<IActionResult> Post(Guid id, [Bind(Prefix = "Form")] DecideForm form) => Decide(id, form, act => service.Post(StatementItemId.From(id), form?.Account, act), "is posted");

    /// <summary>It is what the office recorded.</summary>
    [HttpPost("items/{id:guid}/match")]
    [Needs(Permission.ConfirmDeposits)]
    public Task<IActionResult> Match(Guid id, [Bind(Prefix = "Form")] DecideForm form) => Decide(id, form, act => service.Match(StatementItemId.From(id), form.Kind, form.Target ?? "", act), "is matched");

    /// <summary>Somebody says what it is.</summary>
    [HttpPost("items/{id:guid}/explain")]
    [Needs(Permission.ConfirmDeposits)]
    public Task<IActionResult> Explain(Guid id, [Bind(Prefix = "Form")] DecideForm form) => Decide(id, form, act => service.Explain(StatementItemId.From(id), act), "is explained");

    /// <summary>It waits.</summary>
    [HttpPost("items/{id:guid}/suspend")]
    [Needs(Permission.ConfirmDeposits)]
    public Task<IActionResult> Suspend(Guid id, [Bind(Prefix = "Form")] DecideForm form) => Decide(id, form, act => service.PutAside(StatementItemId.From(id), act), "is in suspense");

    /// <summary>What was decided is taken back.</summary>
    [HttpPost("items/{id:guid}/reopen")]
    [Needs(Permission.ConfirmDeposits)]
    public Task<IActionResult> Reopen(Guid id, [Bind(Prefix = "Form")] DecideForm form) => Decide(id, form, act => service.OpenAgain(StatementItemId.From(id), act), "is open again");

    private async Task<IActionResult> Decide(Guid id, DecideForm form, Func<CounterAct, Task<Result<StatementItem>>> decide, string done)
    {
        ArgumentNullException.ThrowIfNull(form);
        var decided = decideChecks.Check(form, ModelState, "Form") ? await decide(Act.Because(form.Reason)) : null;
        if (decided is { Refusal: null })
        {
            Flash($"{decided.Value.Told.Amount.InDollars()} of {decided.Value.Told.Day.Long()} {done}.");
            return Redirect(await Next(decided.Value));
        }

        if (decided?.Refusal == ReconciliationRefusals.Unknown || await PageOf(id, form) is not { } page)
        {
            return NotFound();
        }

        return decided?.Refusal is { } no ? Refused(page, no, "Item") : Malformed(page, "Item");
    }

    /// <summary>The next open movement, so that the list is worked without going back to it; the item itself after it was opened again.</summary>
    private async Task<string> Next(StatementItem decided)
    {
        if (decided.State == StatementItemState.Open)
        {
            return $"/reconciliation/items/{decided.Id.Value}";
        }

        var open = (await search.Items(new StatementItemFilter(StatementItemState.Open, null), 1)).Rows;
        var next = open.FirstOrDefault(i => i.Told.Day > decided.Told.Day || i.Told.Day == decided.Told.Day && i.Told.Line > decided.Told.Line) ?? (open.Count > 0 ? open[0] : null);
        return next is null ? "/reconciliation" : $"/reconciliation/items/{next.Id.Value}";
    }

    private async Task<ListPage> Page(string? state, Guid? file, int page, ImportForm form)
    {
        var filter = new StatementItemFilter(
            state == "all" ? null : Enum.TryParse<StatementItemState>(state, out var known) && Enum.IsDefined(known) ? known : file is null ? StatementItemState.Open : null,
            file is { } of ? StatementFileId.From(of) : null);
        return new ListPage(
            await search.Items(filter, page), filter, filter.File is { } one ? await search.File(one) : null, await search.Files(), [.. (await search.Sources()).Select(s => s.Name)], Who.May(Permission.ConfirmDeposits), form);
    }

    private async Task<ItemPage?> PageOf(Guid id, DecideForm form)
    {
        if (await search.Item(StatementItemId.From(id)) is not { } item || await search.File(item.FileId) is not { } file)
        {
            return null;
        }

        var waits = item.State is StatementItemState.Open or StatementItemState.InSuspense;
        return new ItemPage(item, file, waits ? await service.Proposals(item, Act.Today) : [], Who.May(Permission.ConfirmDeposits), form);
    }
}
