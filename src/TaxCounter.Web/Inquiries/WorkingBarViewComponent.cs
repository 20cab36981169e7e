using Microsoft.AspNetCore.Mvc;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Inquiries;

/// <summary>Whom the clerk works with, below the top bar of every page: how they reached the office, whether the office knows who asks, a note, the end.</summary>
public sealed class WorkingBarViewComponent(WorkingNow now, CurrentAct current) : ViewComponent
{
    /// <summary>The bar; empty while the clerk works with nobody.</summary>
    public async Task<IViewComponentResult> InvokeAsync() =>
        await now.Row() is { } row ? View("/Inquiries/_Bar.cshtml", new WorkingBar(row, Request.Method == HttpMethods.Get ? Request.Path + Request.QueryString : "/", current.Act.At)) : Content("");
}
