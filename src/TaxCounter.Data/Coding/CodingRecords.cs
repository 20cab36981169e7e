using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Duties;
using TaxCounter.Domain.Coding;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Coding;

/// <summary>What the coding of businesses is worked out from.</summary>
public sealed class CodingRecords : DutyRecords
{
    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddSingleton(_ => NaicsFiles.List);
        services.AddScoped<CodingReview>();
        services.AddScoped<ICodingReviewSearch, CodingReviewSearch>();
        services.AddScoped(provider => new CodingAssistant(provider.GetRequiredService<RuleBook>(), provider.GetRequiredService<NaicsList>()));
    }
}
