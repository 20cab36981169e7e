using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Reconciliation;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Reconciliation;

/// <summary>How the files of a source are read: lockbox and card files have no common standard, so each source keeps its columns.</summary>
[Route("/reconciliation/sources")]
[Needs(Permission.SeeReceipts)]
public sealed class SourcesController(ReconciliationService service, IStatements statements, IStatementReader reader, IValidator<SourceForm> checks) : CounterController
{
    /// <summary>A source's columns; a new source by its name and kind.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Look(string? source = null, StatementFormat format = StatementFormat.Lockbox)
    {
        var known = source is null ? null : await statements.Source(source);
        var kind = known?.Format ?? (Enum.IsDefined(format) ? format : StatementFormat.Lockbox);
        var columns = reader.Fields(kind).Select(f => known?.ByField.GetValueOrDefault(f.Field)).ToList();
        return View("Source", Page(new SourceForm { Source = source, Format = kind, Columns = columns }));
    }

    /// <summary>Sets them.</summary>
    [HttpPost("")]
    [Needs(Permission.ConfirmDeposits)]
    public async Task<IActionResult> Set([Bind(Prefix = "Form")] SourceForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var page = Page(form);
        if (!checks.Check(form, ModelState, "Form"))
        {
            return Malformed(page, "Source");
        }

        var columns = page.Fields.Select((f, i) => (f.Field, Column: page.Typed(i) ?? "")).Where(c => c.Column.Length > 0).ToDictionary(c => c.Field, c => c.Column);
        var set = await service.SetColumns(form.Source ?? "", form.Format, columns, Act);
        if (set.Refusal is { } no)
        {
            return Refused(page, no, "Source");
        }

        Flash($"The files of {set.Value.Name} are read by these columns.");
        return Redirect("/reconciliation");
    }

    private SourcePage Page(SourceForm form) => new(form, Enum.IsDefined(form.Format) ? reader.Fields(form.Format) : [], Who.May(Permission.ConfirmDeposits));
}
