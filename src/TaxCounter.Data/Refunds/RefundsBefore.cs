using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Refunds;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.Refunds;

/// <summary>What one supervisor alone approved before of refunds to the same account, and what of it was not cancelled.</summary>
internal sealed class RefundsBefore(TaxCounterContext context) : IDecidedBefore
{
    public LimitKind Limit => LimitKind.Refund;

    public async Task<Money> Sum(string key, DateOnly since)
    {
        if (!RefundNumber.TryParse(key, out var number))
        {
            return Money.Zero;
        }

        var account = context.Set<Refund>().Where(r => r.Number == number && r.Decided == null).Select(r => r.AccountId);
        var approved = await context.Set<Refund>()
            .Where(r => account.Contains(r.AccountId) && r.Number != number && r.DecidedOn >= since && r.Outcome == RefundState.Approved && r.Story.State != RefundState.Cancelled)
            .Select(r => new { r.Number, r.GrantedAmount, r.Interest }).ToListAsync();
        var byTwo = await ByTwo.Of(context, RefundsDuty.Decisions, approved.Select(r => r.Number.ToString()));
        return approved.Where(r => !byTwo.Contains(r.Number.ToString())).Total(r => r.GrantedAmount + r.Interest);
    }
}
