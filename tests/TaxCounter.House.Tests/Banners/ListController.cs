using Microsoft.AspNetCore.Mvc;
using TaxCounter.Domain.Cases;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Cases;
using TaxCounter.Web.Shell;

namespace TaxCounter.House.Tests.Banners;

/// <summary>The list of requests.</summary>
[Route("/banners")]
[Needs(Permission.SeeLicenses)]
public sealed class ListController(ICaseSearch<BannerNumber, BannerState> search, RuleBook rules) : CaseListController<BannerNumber, BannerVerb, BannerState>(search, BannersScreens.Cases, rules.ReasonsOf("banners"));
