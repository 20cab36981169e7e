using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PaymentPlans;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.PaymentPlans;

/// <summary>V40: works every plan out again. Its payments are the schedule that its terms give: equal, the last one taking what is left, on the days of the calendar.</summary>
internal sealed class PaymentPlanScheduleChecks(RuleBook rules) : IVerifyCheck
{
    private const int MostDaysMoved = 7;

    public async Task<IReadOnlyList<Finding>> RunAsync(TaxCounterContext context, CancellationToken stop)
    {
        List<string> wrong = [];
        await foreach (var plan in context.Set<PaymentPlan>().AsNoTracking().Include(p => p.Terms).ThenInclude(t => t.Payments).OrderBy(p => p.Number).AsSplitQuery().AsAsyncEnumerable().WithCancellation(stop))
        {
            if (plan.Terms.Any(t => !IsOfItsTerms(t)))
            {
                wrong.Add(plan.Number.ToString());
            }
        }

        return wrong.Count == 0 ? [] : [new Finding("V40", wrong.Count, $"The payments of plan {wrong[0]} are not those that its terms give{VerifyCheck.More(wrong.Count)}.")];
    }

    private bool IsOfItsTerms(PlanTerms terms)
    {
        var schedule = terms.Each is { } each
            ? PlanSchedule.ByAmount(terms.Total, terms.Down, each, terms.First, terms.DayOfMonth, rules.Calendar)
            : PlanSchedule.Of(terms.Total, terms.Down, terms.Months, terms.First, terms.DayOfMonth, rules.Calendar);
        if (schedule.Refusal is not null)
        {
            return false;
        }

        // A holiday that was declared since may have moved a day; what was agreed stands.
        var planned = terms.Payments.Where(p => p.Number > 0).ToList();
        var down = terms.Payments.Where(p => p.Number == 0).Total(p => p.Amount);
        return down == terms.Down && planned.Count == terms.Months && planned.Count == schedule.Value.Count && planned[^1].Left.IsZero
            && planned.Zip(schedule.Value).All(z => z.First.Number == z.Second.Number && Math.Abs(z.First.Due.DayNumber - z.Second.Due.DayNumber) <= MostDaysMoved)
            && planned.SkipLast(1).All(p => p.Amount == (terms.Each ?? planned[0].Amount));
    }
}
