using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Rates;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Cashiering;

/// <summary>What the top bar and the start page say about a drawer.</summary>
public static class DrawerWords
{
    /// <summary>Whether there is more cash in it than the rule book allows. How much is not said: the clerk counts blind.</summary>
    public static bool IsOverLimit(DrawerGlance? drawer, RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return drawer is not null && rules.Counter.DrawerCashLimit.On(drawer.BusinessDay) is { Refusal: null } limit && drawer.Cash > limit.Value.Value;
    }
}

/// <summary>One's drawer in a few words.</summary>
/// <param name="Drawer">The drawer worked with; null when there is none.</param>
/// <param name="OverLimit">More cash than the rule book allows.</param>
/// <param name="IsOfEarlierDay">It was opened on an earlier day.</param>
/// <param name="Last">The one kept last, when none is worked with.</param>
/// <param name="Today">The office's day.</param>
public sealed record DrawerNews(DrawerGlance? Drawer, bool OverLimit, bool IsOfEarlierDay, Drawer? Last, DateOnly Today);

/// <summary>The state of one's own drawer, in the top bar of every page.</summary>
public sealed class DrawerChipViewComponent(IDrawerReports reports, RuleBook rules, CurrentAct current) : ViewComponent
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

/// <summary>Today's work on the start page: what to do next with one's drawer.</summary>
public sealed class TodayViewComponent(IDrawerReports reports, RuleBook rules, CurrentAct current) : ViewComponent
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
