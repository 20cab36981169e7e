using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Licenses;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Cases;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.Licenses;

/// <summary>The steps of a license that ask for a text or only to go ahead.</summary>
[Route("/licenses/{number}")]
[Needs(Permission.WorkLicenses)]
public sealed class StepsController(ILicenses licenses, IAccounts accounts, LicenseLetters letters, LicenseActions actions, RuleBook rules)
    : CaseStepsController<License, LicenseSeries, LicenseVerb, LicenseState>(licenses, accounts, letters, LicensePages.Screens, actions.All, l => LicensePages.NameOf(l, rules));
