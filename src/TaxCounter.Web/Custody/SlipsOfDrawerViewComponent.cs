using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Custody;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Web.Custody;

/// <summary>On a drawer's page and report: who kept it when, and each act with its cash.</summary>
public sealed class SlipsOfDrawerViewComponent(ICustody custody) : ViewComponent
{
    /// <summary>The card; nothing where nothing happened beside the receipts.</summary>
    public async Task<IViewComponentResult> InvokeAsync(DrawerId drawer) => View("/Custody/_OfDrawer.cshtml", await custody.OfDrawer(drawer));
}
