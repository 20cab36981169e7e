using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Licenses;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Cases;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Licenses;

/// <summary>The list of licenses.</summary>
[Route("/licenses")]
[Needs(Permission.SeeLicenses)]
public sealed class ListController(ILicenseSearch search, RuleBook rules) : CaseListController<LicenseNumber, LicenseVerb, LicenseState>(search, LicensePages.Screens, rules.ReasonsOf("licenses"));
