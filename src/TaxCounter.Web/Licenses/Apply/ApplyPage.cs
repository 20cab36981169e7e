using Microsoft.AspNetCore.Mvc.Rendering;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Web.Licenses;

/// <summary>The page of an application.</summary>
/// <param name="Account">Whose.</param>
/// <param name="Rules">The rule book.</param>
/// <param name="Form">What was typed.</param>
public sealed record ApplyPage(Account Account, RuleBook Rules, ApplyForm Form)
{
    /// <summary>The kinds of licenses with their classes.</summary>
    public IReadOnlyList<SelectListItem> Kinds =>
    [
        new("Choose", ""),
        .. Rules.LicenseKinds.All.SelectMany(k => k.HasFee
            ? k.Classes.Select(c => new SelectListItem($"{k.Name}: {Rules.Licenses.Find(c)!.Name}", $"{k.TaxType}/{c}"))
            : [new SelectListItem(k.Name, k.TaxType)]),
    ];

    /// <summary>The location codes to choose from.</summary>
    public IReadOnlyList<SelectListItem> Locations => [new("Choose", ""), .. LicensePages.Locations(Rules)];
}
