using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewComponents;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Supervisor;

/// <summary>Who may approve something now, by name: on the page of who asks for it, and on the page of who may not decide it.</summary>
public sealed class WhoMayViewComponent(IApprovals approvals, IDeciders deciders, CurrentAct current) : ViewComponent
{
    /// <summary>The sentence.</summary>
    /// <param name="kind">The kind of what waits; nothing is shown once it waits no more.</param>
    /// <param name="key">Its key.</param>
    /// <param name="needs">Where nothing waits yet: what deciding needs.</param>
    /// <param name="amount">What it comes to.</param>
    /// <param name="preparers">Who had a part in it.</param>
    /// <param name="others">Nothing is shown to somebody who may decide it themselves.</param>
    public async Task<IViewComponentResult> InvokeAsync(string? kind = null, string? key = null, Permission? needs = null, Money? amount = null, IEnumerable<string?>? preparers = null, bool others = false)
    {
        var today = current.Act.Today;
        var may = needs is { } permission ? await deciders.Of(permission, amount, preparers ?? [], today)
            : kind is not null && key is not null && await approvals.Find(kind, key) is { } item ? await deciders.Of(item, today) : null;
        if (may is null || others && HttpContext.User.ToStaffMember() is { } who && may.People.Any(p => p.IsSamePerson(who)))
        {
            return Content("");
        }

        var says = new TagBuilder("p") { Attributes = { ["class"] = "who-may", ["data-who-may"] = "" } };
        says.InnerHtml.Append(may.Says);
        return new HtmlContentViewComponentResult(says);
    }
}
