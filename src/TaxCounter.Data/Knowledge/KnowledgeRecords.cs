using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Duties;
using TaxCounter.Domain.Knowledge;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Knowledge;

/// <summary>The records of articles.</summary>
public sealed class KnowledgeRecords : DutyRecords
{
    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddSingleton<IArticleShelf, ArticleShelf>();
        services.AddScoped<IArticles, ArticleRepository>();
        services.AddScoped<ArticleService>();
        services.AddScoped<ArticleRecorder>();
        services.AddScoped<IApprovalKind, ArticleApprovals>();
    }

    /// <inheritdoc/>
    public override IEnumerable<IVerifyCheck> Checks => [new ArticleChecks()];
}
