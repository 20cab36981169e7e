using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Supervisor;

/// <summary>How many decisions wait, and how long the oldest does, in the top bar. Nothing for everybody else, and when nothing waits.</summary>
public sealed class ApprovalsChipViewComponent(IApprovals approvals, TimeProvider clock) : ViewComponent
{
    /// <summary>The chip.</summary>
    public async Task<IViewComponentResult> InvokeAsync()
    {
        if (HttpContext.User.ToStaffMember() is not { } who || !who.May(Permission.SeeApprovals))
        {
            return Content("");
        }

        var (number, oldest) = await approvals.Count(who);
        if (oldest is not { } since)
        {
            return Content("");
        }

        var chip = new TagBuilder("a") { Attributes = { ["class"] = "chip", ["href"] = ApprovalsDesk.Url } };
        chip.InnerHtml.AppendHtml(new HtmlString("<span class=\"dot dot-warn\"></span>"));
        chip.InnerHtml.Append($"{number} {(number == 1 ? "approval" : "approvals")} · {ApprovalsDesk.Age(since, clock.GetUtcNow().UtcDateTime)}");
        return new HtmlContentViewComponentResult(chip);
    }
}
