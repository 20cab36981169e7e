using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.NightlyReview;
using TaxCounter.Domain.PaymentPlans;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.PaymentPlans;

/// <summary>The records of payment plans.</summary>
public sealed class PaymentPlansRecords : DutyRecords
{
    /// <inheritdoc/>
    public override void AddTo(IServiceCollection services)
    {
        services.AddScoped<IStandings, PaymentPlanStandings>();
        services.AddScoped<IPaymentPlans, PaymentPlanRepository>();
        services.AddScoped<IPaymentPlanSearch, PaymentPlanSearch>();
        services.AddScoped<PaymentPlanPlanner>();
        services.AddScoped<PaymentPlanLetters>();
        services.AddScoped<PaymentPlanService>();
        services.AddScoped<PlanCare>();
        services.AddScoped<IReviewStep, PlanReview>();
        services.AddScoped<IApprovalKind, PaymentPlanApprovals>();
        services.AddScoped<IVerifyCheck, PaymentPlanScheduleChecks>();
    }

    /// <inheritdoc/>
    public override IReadOnlyList<NumberedRecords> Numbers { get; } = [NumberedRecords.In((PaymentPlan p) => p.Number, p => $"a payment plan, worked out by {p.Requested.Name}")];

    /// <inheritdoc/>
    public override IReadOnlyList<DecidedActs> Decided { get; } = [new(LimitKind.Plan, PaymentPlanDecisions.Of)];

    /// <inheritdoc/>
    public override IEnumerable<IVerifyCheck> Checks => PaymentPlanChecks.All();

    /// <inheritdoc/>
    public override IQueryable<AccountId> OnAccount(TaxCounterContext context, AccountId account)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Set<PaymentPlan>().AsNoTracking().Where(p => p.AccountId == account).Select(p => p.AccountId);
    }
}
