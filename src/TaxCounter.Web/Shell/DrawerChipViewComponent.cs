using Microsoft.AspNetCore.Mvc;

namespace TaxCounter.Web.Shell;

/// <summary>The state of one's own drawer, in the top bar of every page. Empty until drawers arrive.</summary>
public sealed class DrawerChipViewComponent : ViewComponent
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
