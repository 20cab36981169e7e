using System.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Collections;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Collections;

/// <summary>Statements and notices in bulk: begun from a list of overdue accounts, written some at a time, with a cover sheet that counts them.</summary>
[Route("/collections/statements")]
[Needs(Permission.SeeOverdue)]
public sealed class StatementsController(StatementRunService service, IStatementRuns runs, IOverdueSearch overdue, RuleBook rules) : CounterController
{
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(8);

    /// <summary>The list, the form and what was sent before.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Statements([FromQuery] OverdueFilter filter, int page = 1)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ModelState.Clear();
        return View(await Page(filter.Clean(), new StatementsForm(), page));
    }

    /// <summary>Begins, and writes as many as fit into a few seconds.</summary>
    [HttpPost("")]
    [Needs(Permission.SendDemands)]
    public async Task<IActionResult> Begin([FromQuery] OverdueFilter filter, [Bind(Prefix = "Form")] StatementsForm form)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(form);
        filter = filter.Clean();
        var kind = Enum.IsDefined(form.Kind) ? form.Kind : StatementKind.Notice;
        var begun = await service.Begin(new StatementRunId(form.Id), kind, filter.Question(Act.Today), filter.Says(rules), Act);
        return begun.Refusal is { } no ? Refused(await Page(filter, form, 1), no, nameof(Statements)) : await Write(begun.Value);
    }

    /// <summary>Goes on where it was broken off.</summary>
    [HttpPost("{number}/go-on")]
    [Needs(Permission.SendDemands)]
    public async Task<IActionResult> GoOn(string number) =>
        StatementRunNumber.TryParse(number, out var known) && await runs.Find(known) is { } run ? await Write(run) : RefusedTo("/collections/statements", CollectionRefusals.RunUnknown);

    /// <summary>The cover sheet.</summary>
    [HttpGet("{number}")]
    public async Task<IActionResult> Run(string number) =>
        StatementRunNumber.TryParse(number, out var known) && await runs.Find(known) is { } run ? View((run, Act.Today, Who)) : RefusedTo("/collections/statements", CollectionRefusals.RunUnknown);

    private async Task<IActionResult> Write(StatementRun run)
    {
        var watch = Stopwatch.StartNew();
        var url = $"/collections/statements/{run.Number}";
        Result<StatementRun> done = run;
        while (done.Value.Left > 0 && watch.Elapsed < _longest)
        {
            done = await service.GoOn(run.Id, Act);
            if (done.Refusal is { } no)
            {
                return RefusedTo(url, no);
            }
        }

        Flash(done.Value.Left == 0 ? $"{(done.Value.Count == 1 ? "1 letter is" : $"{done.Value.Count:#,0} letters are")} written. Print the cover sheet and the letters." : $"{done.Value.Count:#,0} letters are written, {done.Value.Left:#,0} are left. Choose Go on.");
        return Redirect(url);
    }

    private async Task<StatementsPage> Page(OverdueFilter filter, StatementsForm form, int page)
    {
        var list = await overdue.List(filter.Question(Act.Today));
        return new StatementsPage(filter, list.Page.Total, list.Owing, form, await runs.List(page), rules, Who);
    }
}
