using Microsoft.AspNetCore.Mvc;

namespace TaxCounter.Web.Shell;

/// <summary>The state of one's own drawer, in the top bar of every page. Empty until drawers arrive.</summary>
public sealed class DrawerChipViewComponent : ViewComponent
{
    /// <summary>The chip.</summary>
    public IViewComponentResult Invoke() => Content("");
}

/// <summary>What waits for the signed-in person (approvals, people in line), in the top bar. Empty until there is something to wait for.</summary>
public sealed class WaitingChipViewComponent : ViewComponent
{
    /// <summary>The chip.</summary>
    public IViewComponentResult Invoke() => Content("");
}

/// <summary>Today's work on the start page. Empty until drawers arrive.</summary>
public sealed class TodayViewComponent : ViewComponent
{
    /// <summary>The card.</summary>
    public IViewComponentResult Invoke() => Content("");
}
