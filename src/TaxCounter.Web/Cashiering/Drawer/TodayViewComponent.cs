using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Cashiering;

/// <summary>Today's work on the start page: what to do next with one's drawer.</summary>
public sealed class TodayViewComponent(IDrawerSearch reports, RuleBook rules, CurrentAct current) : ViewComponent
{
    /// <summary>The card; empty for people who keep no drawer.</summary>
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var act = current.Act;
        if (!act.By.May(Permission.KeepDrawer))
        {
            return Content("");
        }

        var drawer = await reports.Glance(act.By.Id);
        var last = drawer is null ? await reports.LastOf(act.By.Id) : null;
        return View("/Cashiering/Drawer/_Today.cshtml", new DrawerNews(drawer, DrawerWords.IsOverLimit(drawer, rules), drawer?.BusinessDay < act.Today, last, act.Today));
    }
}
