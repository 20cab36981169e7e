using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Duties;
using TaxCounter.Domain.NightlyReview;

namespace TaxCounter.Data.NightlyReview;

/// <summary>The records of the nightly review.</summary>
public sealed class NightlyReviewRecords : DutyRecords
{
    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddScoped<IReviewSearch, ReviewSearch>();
        services.AddTransient<ReviewLeases>();
        services.AddTransient<ReviewRecorder>();
        services.AddScoped<INightlyReview, NightlyReviewRunner>();
    }

    /// <inheritdoc/>
    public override IEnumerable<IVerifyCheck> Checks => ReviewChecks.All();
}
