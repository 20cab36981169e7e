using Microsoft.AspNetCore.Mvc;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Staff;

/// <summary>For whom a person decides at present, in the top bar. Nothing for everybody else.</summary>
public sealed class DelegationChipViewComponent(CurrentAct current) : ViewComponent
{
    /// <summary>The chip.</summary>
    public IViewComponentResult Invoke() => current.Act is { By.ActingFor: { } away } act ? View("/Staff/Delegations/_Chip.cshtml", (away, act.Today)) : Content("");
}
