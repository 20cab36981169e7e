using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Custody;

/// <summary>Beside a drawer: what can be done with its cash now. Its clerk drops, changes and hands over; a supervisor counts it.</summary>
public sealed class CashActsViewComponent(CurrentAct current) : ViewComponent
{
    /// <summary>The links; nothing where nothing can be done.</summary>
    public IViewComponentResult Invoke(Drawer drawer)
    {
        ArgumentNullException.ThrowIfNull(drawer);
        var act = current.Act;
        return View("/Custody/_CashActs.cshtml", new CashActs(drawer, drawer.WhyNotPost(act.By, act.BusinessDay) is null, act.By.May(Permission.HandleSafe) && drawer.WhyNotCount(act) is null));
    }
}
