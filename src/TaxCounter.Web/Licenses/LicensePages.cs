using Microsoft.AspNetCore.Mvc.Rendering;
using TaxCounter.Domain.Licenses;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Web.Cases;

namespace TaxCounter.Web.Licenses;

/// <summary>Words and marks that the pages of a license share.</summary>
public static class LicensePages
{
    /// <summary>What its list is called, and how its states look.</summary>
    public static readonly CaseScreens<LicenseVerb, LicenseState> Screens = new()
    {
        Table = LicenseTable.Of,
        Url = "/licenses",
        Title = "Licenses",
        Start = "An application starts on the account's page. Find the account above, then choose to apply for a license.",
        ExportCode = "licenses.report-export",
        HasAmounts = false,
        Tag = Tag,
    };

    /// <summary>The address of a license.</summary>
    public static string UrlOf(LicenseNumber number) => $"{Screens.Url}/{number}";

    /// <summary>How its tag looks.</summary>
    public static string Tag(LicenseState state) => state switch
    {
        LicenseState.Issued => "success",
        LicenseState.Refused or LicenseState.Revoked => "error",
        LicenseState.Closed or LicenseState.Withdrawn or LicenseState.ClosedForNoAnswer => "neutral",
        _ => "warning",
    };

    /// <summary>Whether it still lives: something is to be done with it, or the business operates under it.</summary>
    public static bool IsOpen(LicenseState state) => state is not (LicenseState.Refused or LicenseState.Revoked or LicenseState.Closed or LicenseState.ClosedForNoAnswer or LicenseState.Withdrawn);

    /// <summary>The kind and class as said: <c>Occupational license, retail dealer</c>.</summary>
    public static string NameOf(License license, RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(license);
        ArgumentNullException.ThrowIfNull(rules);
        var kind = rules.LicenseKinds.Find(license.TaxType)?.Name ?? license.TaxType;
        return rules.Licenses.Find(license.Class) is { } classOf ? $"{kind}, {char.ToLowerInvariant(classOf.Name[0])}{classOf.Name[1..]}" : kind;
    }

    /// <summary>The location codes to choose from on a day, without those outside.</summary>
    public static IReadOnlyList<SelectListItem> Locations(RuleBook rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return [.. rules.Locations.Where(l => !l.IsOutside).Select(l => new SelectListItem($"{l.Code} · {l.Name}", l.Code))];
    }
}
