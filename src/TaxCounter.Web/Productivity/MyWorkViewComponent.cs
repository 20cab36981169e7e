using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Productivity;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Productivity;

/// <summary>What waits for this person, on the start page: referrals, customers to get back to, comments, drafts, each with its age.</summary>
public sealed class MyWorkViewComponent(IMyWork work, CurrentAct current) : ViewComponent
{
    private const int Most = 12;

    /// <summary>The card; nothing where nothing waits.</summary>
    public async Task<IViewComponentResult> InvokeAsync() =>
        current.Act.By.May(Permission.SeeOwnFigures) && await work.Of(current.Act, Most) is { Count: > 0 } rows ? View("/Productivity/_MyWork.cshtml", new MyWorkPage(rows, current.Act)) : Content("");
}
