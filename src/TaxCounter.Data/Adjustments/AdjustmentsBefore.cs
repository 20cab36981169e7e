using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Adjustments;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Adjustments;

/// <summary>What one person alone adjusted before on the same account, posted or approved, and what of it stands.</summary>
internal sealed class AdjustmentsBefore(TaxCounterContext context) : IDecidedBefore
{
    public LimitKind Limit => LimitKind.Adjustment;

    public async Task<Money> Sum(string key, DateOnly since)
    {
        if (!AdjustmentNumber.TryParse(key, out var number))
        {
            return Money.Zero;
        }

        var account = context.Set<Adjustment>().Where(a => a.Number == number && a.DecidedOn == null).Select(a => a.AccountId);
        var granted = await context.Set<Adjustment>()
            .Where(a => account.Contains(a.AccountId) && a.Number != number && a.DecidedOn >= since && a.Story.State != AdjustmentState.Reversed)
            .Select(a => new { a.Number, a.GrantedAmount }).ToListAsync();
        var byTwo = await ByTwo.Of(context, AdjustmentsDuty.Decisions, granted.Select(a => a.Number.ToString()));
        return granted.Where(a => !byTwo.Contains(a.Number.ToString())).Total(a => a.GrantedAmount);
    }
}
