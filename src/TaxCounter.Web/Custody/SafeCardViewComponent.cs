using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Custody;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Custody;

/// <summary>On the supervisor's list of drawers: what lies in the safe now.</summary>
public sealed class SafeCardViewComponent(ICustody custody, RuleBook rules, CurrentAct current) : ViewComponent
{
    /// <summary>The card.</summary>
    public async Task<IViewComponentResult> InvokeAsync() => View("/Custody/_SafeCard.cshtml", (await custody.Safe(), (await custody.Unexplained(InTheSafePage.Since(current.Act.Today))).Count, rules.Counter.ChangeFundOn(current.Act.Today)));
}
