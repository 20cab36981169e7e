using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Audit;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Audit;

/// <summary>On a supervisor's start page: who opened more accounts within the last hour than the office's rule says one person does.</summary>
public sealed class BrowsingAlarmViewComponent(IBrowsingWatch watch, RuleBook rules, CurrentAct current) : ViewComponent
{
    /// <summary>The card, or nothing.</summary>
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var act = current.Act;
        if (!act.By.May(Permission.SeeAudit) || rules.Counter.AccountsAnHour?.On(act.Today) is not { Refusal: null } most)
        {
            return Content("");
        }

        var people = await watch.Above(most.Value.Value, act.At.AddHours(-1));
        return people.Count == 0 ? Content("") : View("/Audit/_BrowsingAlarm.cshtml", (most.Value.Value, people));
    }
}
