using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Cases;
using TaxCounter.Data.Duties;

namespace TaxCounter.House.Tests.Banners;

/// <summary>The records of banners.</summary>
public sealed class BannersRecords() : CaseRecords<Banner, BannerSeries, BannerVerb, BannerState, BannerDecision, Banners, BannerLetters>(BannerTable.Of)
{
    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        base.AddTo(services);
        services.AddScoped<Banners>();
        services.AddScoped<BannerService>();
    }

    /// <inheritdoc/>
    public override IReadOnlyList<NumberedRecords> Numbers { get; } = [NumberedRecords.In((Banner b) => b.Number, b => $"requested on {b.TakenOn:MMM d, yyyy}")];

    /// <inheritdoc/>
    public override IEnumerable<IVerifyCheck> Checks { get; } = [CaseChecks.SecondPerson("Banner", "Banners", BannerMapping.Word, BannerMapping.Key)];
}
