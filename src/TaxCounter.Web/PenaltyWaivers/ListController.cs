using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.PenaltyWaivers;

/// <summary>The cases: a clerk's own first, everybody's for those who decide or look on.</summary>
[Route("/penalty-waivers")]
[Needs(Permission.SeeWaivers)]
public sealed class ListController(IPenaltyWaiverSearch search, RuleBook rules) : CounterController
{
    /// <summary>The list. Who takes cases but decides none sees their own unless they ask for all.</summary>
    [HttpGet("")]
    public async Task<IActionResult> List(ListForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var all = form.All || Who.May(Permission.DecideWaiver) || !Who.May(Permission.RequestWaiver);
        foreach (var (field, sentence) in form.Wrong())
        {
            ModelState.AddModelError(field, sentence);
        }

        if (!ModelState.IsValid)
        {
            return Malformed(await Page(form, all, new RecordPage<WaiverRow>([], 1, 0), new Dictionary<WaiverState, int>()));
        }

        var filter = form.ToFilter(Act, all);
        return View(await Page(form, all, await search.List(filter), await search.Counts(filter)));
    }

    private async Task<ListPage> Page(ListForm form, bool all, RecordPage<WaiverRow> rows, IReadOnlyDictionary<WaiverState, int> counts) => new()
    {
        Form = form,
        IsAll = all,
        Rows = rows,
        Counts = counts,
        Clerks = all ? await search.Clerks() : [],
        Grounds = new GroundNames(rules),
        Act = Act,
    };
}
