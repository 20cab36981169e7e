using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Cases;

/// <summary>The list of a duty's cases: a clerk's own first, everybody's for those who decide or look on. A duty names its address and who may see it.</summary>
/// <typeparam name="TNumber">The number of a case.</typeparam>
/// <typeparam name="TVerb">What can be done with it.</typeparam>
/// <typeparam name="TState">Where it can be.</typeparam>
public abstract class CaseListController<TNumber, TVerb, TState>(ICaseSearch<TNumber, TState> search, CaseScreens<TVerb, TState> screens, ReasonCodes reasons) : CounterController
    where TNumber : struct
    where TVerb : struct, Enum
    where TState : struct, Enum
{
    private const string ListView = "/Cases/List/List.cshtml";

    private readonly ReasonNames _reasons = new(reasons);

    /// <summary>The list. Who takes cases but decides none sees their own unless they ask for all.</summary>
    [HttpGet("")]
    public async Task<IActionResult> List(CaseListForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var all = form.All || Who.May(screens.Table.Decision) || !Who.May(screens.Table.Preparing);
        foreach (var (field, sentence) in form.Wrong<TState>())
        {
            ModelState.AddModelError(field, sentence);
        }

        if (!ModelState.IsValid)
        {
            return Malformed(await Page(form, all, new RecordPage<CaseRow<TNumber, TState>>([], 1, 0), new Dictionary<TState, int>()), ListView);
        }

        var filter = form.ToFilter<TState>(Act, all);
        return View(ListView, await Page(form, all, await search.List(filter), await search.Counts(filter)));
    }

    private async Task<CaseListPage> Page(CaseListForm form, bool all, RecordPage<CaseRow<TNumber, TState>> rows, IReadOnlyDictionary<TState, int> counts) => new()
    {
        Url = screens.Url,
        Duty = screens.Title,
        Start = screens.Start,
        Form = form,
        IsAll = all,
        HasOwn = Who.May(screens.Table.Preparing) && !Who.May(screens.Table.Decision),
        Rows = new RecordPage<CaseListRow>([.. rows.Rows.Select(Row)], rows.Number, rows.Total),
        States = [.. Enum.GetValues<TState>().Where(s => counts.ContainsKey(s) || s.ToString() == form.State).Select(s => (s.ToString(), screens.Table.StateWords(s), counts.GetValueOrDefault(s)))],
        Total = counts.Values.Sum(),
        Outcome = CaseListForm.Read<TState>(form.Outcome) is { } outcome ? screens.Table.StateWords(outcome) : null,
        Clerks = [new("anybody", ""), .. (all ? await search.Clerks() : []).Select(c => new SelectListItem(c.Name, c.Person))],
        Reasons = [new("any", ""), .. _reasons.All.Select(r => new SelectListItem(r.Name, r.Code)), new(_reasons[NoReason.Code], NoReason.Code)],
        HasAmounts = screens.HasAmounts,
        Today = Act.Today,
    };

    private CaseListRow Row(CaseRow<TNumber, TState> row) => new()
    {
        Number = row.Number.ToString()!,
        Name = row.Name,
        Account = row.Account,
        Reason = _reasons[row.ReasonCode],
        State = screens.Table.StateWords(row.State),
        Tag = screens.Tag(row.State),
        AnswerDue = row.AnswerDueOn is { } due ? CaseListRow.Due(due, Act.Today) : null,
        IsOverdue = row.AnswerDueOn < Act.Today,
        TakenOn = row.TakenOn,
        HandledByName = row.HandledByName,
        Requested = row.Requested,
        Granted = row.DecidedOn is null ? null : row.Granted,
        IsUndone = row.State.Equals(screens.Table.Undone),
    };
}
