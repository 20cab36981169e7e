using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.PaymentPlans;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.PaymentPlans;

/// <summary>Payment plans that wait for a second person.</summary>
public sealed class PaymentPlanApprovals(TaxCounterContext context) : IApprovalKind
{
    /// <inheritdoc/>
    public ApprovalKind Kind => PaymentPlansDuty.Decisions;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ApprovalItem>> Items(int most, string? key = null)
    {
        var number = PaymentPlanNumber.TryParse(key, out var parsed) ? parsed : default;
        var waiting = await (from plan in Waiting().Where(p => key == null || p.Number == number)
                             join account in context.Set<Account>() on plan.AccountId equals account.Id
                             orderby plan.Requested.At
                             select new { plan.Number, Terms = plan.Terms.OrderByDescending(t => t.Number).Select(t => new { t.Owed, t.Months, t.Reason }).First(), plan.Requested, account.Name }).Take(most).ToListAsync();
        return [.. waiting.Select(p => new ApprovalItem
        {
            Kind = Kind,
            Key = p.Number.ToString(),
            What = $"Payment plan of {p.Name}, {p.Terms.Months} {(p.Terms.Months == 1 ? "month" : "months")}",
            Who = p.Requested.Name,
            Persons = [p.Requested.Person],
            Amount = p.Terms.Owed,
            AmountWords = p.Terms.Owed.ToString(),
            Since = p.Requested.At,
            Why = p.Terms.Reason ?? "",
            Revision = nameof(PaymentPlanState.Requested),
        })];
    }

    /// <inheritdoc/>
    public IQueryable<DateTime> Since() => Waiting().Select(p => p.Requested.At);

    private IQueryable<PaymentPlan> Waiting() => context.Set<PaymentPlan>().AsNoTracking().Where(p => p.State == PaymentPlanState.Requested);
}
