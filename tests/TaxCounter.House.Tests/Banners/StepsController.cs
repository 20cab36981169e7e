using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Cases;
using TaxCounter.Web.Shell;

namespace TaxCounter.House.Tests.Banners;

/// <summary>The steps that ask for a text or only to go ahead.</summary>
[Route("/banners/{number}")]
[Needs(Permission.WorkLicenses)]
public sealed class StepsController(Banners banners, IAccounts accounts, BannerLetters letters, BannerActions actions)
    : CaseStepsController<Banner, BannerSeries, BannerVerb, BannerState>(banners, accounts, letters, BannersScreens.Cases, actions.All, b => b.What);
