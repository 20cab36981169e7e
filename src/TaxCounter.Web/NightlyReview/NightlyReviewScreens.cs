using TaxCounter.Domain.Staff;
using TaxCounter.Web.Shell;

namespace TaxCounter.Web.NightlyReview;

/// <summary>The screens of the nightly review, and what runs it by itself.</summary>
public sealed class NightlyReviewScreens : DutyScreens
{
    /// <inheritdoc/>
    public override IReadOnlyList<MenuEntry> Menu { get; } =
    [
        new() { Place = 95, Needs = Permission.SeeReviews, Text = "Nightly review", Url = "/nightly-review", Key = "8", Note = "what the program did, and left for a person" },
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<ScreenKey> Keys { get; } =
    [
        new("N", "run the review now"),
        new("P", "print"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<PagePart> OnStart { get; } = [new(20, typeof(ReviewCardViewComponent))];

    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddOptions<ReviewOptions>().BindConfiguration("Review");
        services.AddSingleton<ReviewTimes>();
        services.AddHostedService<ReviewAtNight>();
    }
}
