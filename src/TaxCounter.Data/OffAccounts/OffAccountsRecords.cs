using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Duties;
using TaxCounter.Domain.NightlyReview;
using TaxCounter.Domain.OffAccounts;

namespace TaxCounter.Data.OffAccounts;

/// <summary>What is kept and read of credits that pay nothing.</summary>
public sealed class OffAccountsRecords : DutyRecords
{
    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddScoped<ICredits, CreditRepository>();
        services.AddScoped<ICreditQueueSearch, CreditQueueSearch>();
        services.AddScoped<OffAccountLetters>();
        services.AddScoped<OffAccountService>();
        services.AddScoped<IReviewStep, CreditQuestionReview>();
        services.AddScoped<IReviewStep, RefundRightReview>();
        services.AddScoped<IReviewStep, CreditReview>();
    }

    /// <inheritdoc/>
    public override IEnumerable<IVerifyCheck> Checks => CreditChecks.All();
}
