using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Audit;

/// <summary>On a supervisor's start page: who opened more accounts within the last hour than the office's rule says one person does.</summary>
public sealed class BrowsingAlarmViewComponent(AccountsOpened opened, RuleBook rules, CurrentAct current) : ViewComponent
{
    /// <summary>The card, or nothing.</summary>
    public IViewComponentResult Invoke()
    {
        var act = current.Act;
        if (!act.By.May(Permission.SeeAudit) || rules.Counter.AccountsAnHour?.On(act.Today) is not { Refusal: null } most)
        {
            return Content("");
        }

        var people = opened.Above(most.Value.Value, act.At);
        return people.Count == 0 ? Content("") : View("/Audit/_BrowsingAlarm.cshtml", (most.Value.Value, people));
    }
}
