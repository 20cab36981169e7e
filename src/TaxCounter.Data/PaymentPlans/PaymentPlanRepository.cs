using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Ledger;
using TaxCounter.Domain.PaymentPlans;

namespace TaxCounter.Data.PaymentPlans;

/// <summary>The payment plans of the office.</summary>
public sealed class PaymentPlanRepository(TaxCounterContext context, NumberCounters counters) : IPaymentPlans
{
    /// <inheritdoc/>
    public Task<PaymentPlan?> Find(PaymentPlanId id) => Whole().SingleOrDefaultAsync(p => p.Id == id);

    /// <inheritdoc/>
    public Task<PaymentPlan?> Find(PaymentPlanNumber number) => Whole().SingleOrDefaultAsync(p => p.Number == number);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<PaymentPlan>> OfAccount(AccountId account) => await Whole().Where(p => p.AccountId == account).OrderByDescending(p => p.Number).ToListAsync();

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<ObligationId, PaymentPlanId>> Holding(IReadOnlyCollection<ObligationId> obligations) =>
        await context.Set<PaymentPlan>().AsNoTracking().SelectMany(p => p.Holds).Where(h => obligations.Contains(h.ObligationId)).Select(h => new { h.ObligationId, h.PlanId }).ToDictionaryAsync(h => h.ObligationId, h => h.PlanId);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<PaymentPlan>> InForce() => await Whole().AsNoTracking().Where(p => p.State == PaymentPlanState.Agreed || p.State == PaymentPlanState.Notice).OrderBy(p => p.Number).ToListAsync();

    /// <inheritdoc/>
    public async Task<IReadOnlyList<PaymentPlanNumber>> ToReview(CancellationToken stop)
    {
        var all = context.Set<PaymentPlan>().AsNoTracking();
        var inForce = await all.Where(p => p.State == PaymentPlanState.Agreed || p.State == PaymentPlanState.Notice).Select(p => p.Number).ToListAsync(stop);
        var again = await (from plan in all
                           where plan.State == PaymentPlanState.Completed
                           join held in context.Set<PlanObligation>() on plan.Id equals held.PlanId
                           join obligation in context.Set<Obligation>() on held.ObligationId equals obligation.Id
                           where obligation.IsOpen && !context.Set<PlanTerms>().Any(t => t.PlanId == held.PlanId && t.Number > held.TermsNumber)
                           select plan.Number).Distinct().ToListAsync(stop);
        return [.. inForce, .. again];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<PaymentPlan>> Find(IReadOnlyCollection<PaymentPlanNumber> numbers) => await Whole().AsNoTracking().Where(p => numbers.Contains(p.Number)).OrderBy(p => p.Number).ToListAsync();

    /// <inheritdoc/>
    public Task<PaymentPlanNumber> NextNumber(int year) => counters.Next<PaymentPlanSeries>(year);

    /// <inheritdoc/>
    public void Add(PaymentPlan plan) => context.Add(plan);

    /// <inheritdoc/>
    public void Touch(PaymentPlan plan) => context.Touch(plan);

    private IQueryable<PaymentPlan> Whole() => context.Set<PaymentPlan>()
        .Include(p => p.Terms).ThenInclude(t => t.Payments)
        .Include(p => p.Terms).ThenInclude(t => t.Obligations)
        .Include(p => p.Steps).AsSplitQuery();
}
