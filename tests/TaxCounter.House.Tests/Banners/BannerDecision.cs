using TaxCounter.Domain.Cases;
using TaxCounter.Domain.Staff;

namespace TaxCounter.House.Tests.Banners;

/// <summary>A supervisor's decision on a request; a return with a question is one too.</summary>
public sealed class BannerDecision : CaseDecision<BannerState>
{
    private BannerDecision()
    {
    }

    internal BannerDecision(Banner banner, BannerState outcome, CounterAct act)
        : base(banner.Decisions.Count + 1, outcome, banner.Story.Revision, banner.Story.Preparers, Permission.DecideLicense, act) => BannerId = banner.Id;

    public BannerId BannerId { get; private init; }
}
