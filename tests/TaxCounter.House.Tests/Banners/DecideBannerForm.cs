using TaxCounter.Web.Cases;

namespace TaxCounter.House.Tests.Banners;

/// <summary>A decision on a banner as it is filled in.</summary>
public sealed class DecideBannerForm : DecideCaseForm<BannerVerb>
{
    /// <summary>What the form checks.</summary>
    public new sealed class Checks() : DecideCaseChecks<DecideBannerForm, BannerVerb>(BannerTable.Of.Deciding);
}
