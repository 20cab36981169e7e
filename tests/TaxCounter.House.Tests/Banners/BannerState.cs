namespace TaxCounter.House.Tests.Banners;

/// <summary>Where a request is. Four of them are those of every case.</summary>
public enum BannerState
{
    Requested = 1,
    Recommended,
    Approved,
    Denied,
    MoreInformationNeeded,
    ClosedForNoAnswer,
    Withdrawn,
}
