using Microsoft.AspNetCore.Mvc.Rendering;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Returns;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Returns;

/// <summary>The page on which a return is keyed.</summary>
public sealed record EntryPage
{
    public required Account Account { get; init; }

    public required EntryForm Form { get; init; }

    public required RuleBook Rules { get; init; }

    /// <summary>The taxes that the account files by a return.</summary>
    public required IReadOnlyList<SelectListItem> Taxes { get; init; }

    /// <summary>Periods of the tax whose return is missing, newest first.</summary>
    public IReadOnlyList<MissingReturn> Missing { get; init; } = [];

    /// <summary>The form as printed; null until tax and period are chosen.</summary>
    public ReturnForm? Layout { get; init; }

    public string Title { get; init; } = "";

    public Period? Period { get; init; }

    /// <summary>The due date; null where the rule book has none.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Every column that can be used in the period.</summary>
    public IReadOnlyList<ReturnColumn> Usable { get; init; } = [];

    /// <summary>Those shown.</summary>
    public IReadOnlyList<ReturnColumn> Columns { get; init; } = [];

    public IReadOnlyList<SelectListItem> Ways { get; init; } = [];

    /// <summary>The return of the period that is on file already.</summary>
    public FiledReturn? OnFile { get; init; }

    /// <summary>What the return comes to; null until it was checked.</summary>
    public ReturnPreview? Preview { get; init; }

    /// <summary>Who may approve what disappears by it, by name; asked only where somebody has to.</summary>
    public Deciders? MayApprove { get; init; }

    /// <summary>Why nothing can be entered, where something is wrong with tax or period.</summary>
    public string? WhyNot { get; init; }

    /// <summary>Whether the figures were shown and can be posted.</summary>
    public bool IsShown => Preview is not null && Form.Shown is not null;

    /// <summary>The places of a line on this page.</summary>
    public IEnumerable<ReturnCell> Cells(ReturnLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.HasColumns ? Columns.Select(c => new ReturnCell(line.Id, c.Id)) : [new ReturnCell(line.Id, null)];
    }

    /// <summary>What was typed in a place.</summary>
    public string Typed(ReturnCell cell) => Form.Lines.GetValueOrDefault(cell.ToString()) ?? "";

    /// <summary>What the place comes to; nothing for what only the taxpayer says, and before anything was checked.</summary>
    public string Computed(ReturnLine line, ReturnCell cell)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.IsEntry || Preview is null ? "" : Layout!.Said(Preview.Check.Corrected.GetValueOrDefault(cell));
    }

    /// <summary>The finding of a place, or null.</summary>
    public ReturnFinding? Finding(ReturnCell cell) => Preview?.Check.Findings.FirstOrDefault(f => f.Cell == cell);
}
