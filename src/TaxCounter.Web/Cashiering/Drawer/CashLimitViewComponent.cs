using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Cashiering;

/// <summary>Before a payment is taken: the drawer holds more cash than the rule book allows. It warns and stops nothing.</summary>
public sealed class CashLimitViewComponent(IDrawerSearch reports, RuleBook rules, CurrentAct current) : ViewComponent
{
    /// <summary>The warning; nothing within the limit. How much there is is not said: the clerk counts blind.</summary>
    public async Task<IViewComponentResult> InvokeAsync() =>
        DrawerWords.IsOverLimit(await reports.Glance(current.Act.By.Id), rules) ? View("/Cashiering/Drawer/_CashLimit.cshtml") : Content("");
}
