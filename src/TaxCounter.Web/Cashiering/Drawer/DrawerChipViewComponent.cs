using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Cashiering;

/// <summary>The state of one's own drawer, in the top bar of every page.</summary>
public sealed class DrawerChipViewComponent(IDrawerSearch reports, RuleBook rules, CurrentAct current) : ViewComponent
{
    /// <summary>The chip; empty for people who keep no drawer.</summary>
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var act = current.Act;
        if (!act.By.May(Permission.KeepDrawer))
        {
            return Content("");
        }

        var drawer = await reports.Glance(act.By.Id);
        return View("/Cashiering/Drawer/_Chip.cshtml", new DrawerNews(drawer, DrawerWords.IsOverLimit(drawer, rules), drawer?.BusinessDay < act.Today, null, act.Today));
    }
}
