using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Referrals;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Referrals;

/// <summary>Referrals on the start page: what came to this person, and what they sent, each with its age.</summary>
public sealed class ReferralsOnStartViewComponent(IReferrals referrals, CurrentAct current) : ViewComponent
{
    private const int DaysBack = 7;

    /// <summary>The card; nothing where there is none.</summary>
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var act = current.Act;
        return act.By.May(Permission.WorkReferrals) && await referrals.Of(act.By, act.Today.AddDays(-DaysBack)) is { Count: > 0 } rows
            ? View("/Referrals/_OnStart.cshtml", new ReferralsPage { Act = act, Rows = rows })
            : Content("");
    }
}
