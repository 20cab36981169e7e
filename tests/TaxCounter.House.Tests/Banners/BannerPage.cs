using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Correspondence;
using TaxCounter.Domain.Staff;
using TaxCounter.Web.Cases;

namespace TaxCounter.House.Tests.Banners;

/// <summary>The page of a request.</summary>
public sealed record BannerPage(Banner Banner, Account Account, IReadOnlyList<LetterRow> Letters, IReadOnlyList<CaseAction<Banner, BannerNumber>> Actions, StaffMember Who, DateOnly Today)
{
    public string Url => $"/banners/{Banner.Number}";

    public StoryPanel Story => StoryPanel.Of(Banner.Story, BannerTable.Of, BannerVerb.Approve);
}
