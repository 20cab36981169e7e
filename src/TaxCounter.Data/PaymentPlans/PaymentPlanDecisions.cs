using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.PaymentPlans;

namespace TaxCounter.Data.PaymentPlans;

/// <summary>The payment plans and changes of terms that a second person approved.</summary>
internal static class PaymentPlanDecisions
{
    public static async Task<IReadOnlyList<DecidedAct>> Of(TaxCounterContext context, CancellationToken stop)
    {
        var plans = await context.Set<PaymentPlan>().AsNoTracking().Include(p => p.Terms).AsSplitQuery().Where(p => p.AgreedOn != null).ToListAsync(stop);
        return
        [
            .. plans.Where(p => p.Decided is not null).Select(p => new DecidedAct
            {
                Named = $"Payment plan {p.Number}",
                Amount = p.Terms.Last(t => t.AgreedOn <= p.AgreedOn).Owed,
                By = p.Decided!,
                Day = p.AgreedOn,
                What = "payment-plans.approve",
                Subject = p.Number.ToString(),
                Kind = PaymentPlansDuty.Decisions,
                Key = p.Number.ToString(),
            }),
            .. plans.SelectMany(p => p.Terms.Where(t => t.Decided is not null && t.Decided != p.Decided).Select(t => new DecidedAct
            {
                Named = $"The change of terms of payment plan {p.Number}",
                Amount = t.Owed,
                By = t.Decided!,
                Day = t.AgreedOn,
                What = "payment-plans.change",
                Subject = p.Number.ToString(),
                Kind = PaymentPlansDuty.Decisions,
                Key = p.Number.ToString(),
            })),
        ];
    }
}
