using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Queue;

/// <summary>The queue on the start page: a clerk's ticket and who is next; for a supervisor who waits, how long, and how many were served.</summary>
public sealed class QueueOnStartViewComponent(QueueDesk desk, CurrentAct current) : ViewComponent
{
    /// <summary>The card; nothing for who sees no queue.</summary>
    public async Task<IViewComponentResult> InvokeAsync() => current.Act.By.May(Permission.SeeQueue)
        ? View("/Queue/_OnStart.cshtml", new LivePage(await desk.All(current.Act), desk.Languages))
        : Content("");
}
