using Microsoft.AspNetCore.Mvc;

namespace TaxCounter.Web.Shell;

/// <summary>What waits for the signed-in person (approvals, people in line), in the top bar. Empty until there is something to wait for.</summary>
public sealed class WaitingChipViewComponent : ViewComponent
{
    /// <summary>The chip.</summary>
    public IViewComponentResult Invoke() => Content("");
}
