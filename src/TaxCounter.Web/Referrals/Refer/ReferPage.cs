using Microsoft.AspNetCore.Mvc.Rendering;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Referrals;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Web.Referrals;

/// <summary>The form of a referral.</summary>
/// <param name="Form">As filled in.</param>
/// <param name="Account">Whose account; null for a question about none.</param>
/// <param name="People">The colleagues who answer referrals.</param>
public sealed record ReferPage(ReferForm Form, Account? Account, IReadOnlyList<StaffEntry> People)
{
    /// <summary>To whom.</summary>
    public static IEnumerable<SelectListItem> To => Enum.GetValues<ReferralTo>().Select(t => new SelectListItem(t.Words(), t.ToString()));

    /// <summary>The colleagues.</summary>
    public IEnumerable<SelectListItem> Colleagues => People.Select(p => new SelectListItem($"{p.Member.Name}, {p.Member.Role.ToString().ToLowerInvariant()}", p.UserName)).Prepend(new SelectListItem("choose a colleague", ""));
}
