using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.PenaltyWaivers;

/// <summary>What one supervisor alone waived before of the same account's penalty, and what of it stands. A reversal does not add up: it gives back one grant as a whole.</summary>
internal sealed class WaiversBefore(TaxCounterContext context) : IDecidedBefore
{
    public LimitKind Limit => LimitKind.Waiver;

    public async Task<Money> Sum(string key, DateOnly since)
    {
        if (!WaiverNumber.TryParse(key, out var number))
        {
            return Money.Zero;
        }

        var account = context.Set<PenaltyWaiver>().Where(w => w.Number == number && w.Decided == null).Select(w => w.AccountId);
        var granted = await context.Set<PenaltyWaiver>()
            .Where(w => account.Contains(w.AccountId) && w.Number != number && w.DecidedOn >= since && w.Story.State != WaiverState.Reversed)
            .Select(w => new { w.Number, w.GrantedAmount }).ToListAsync();
        var byTwo = await ByTwo.Of(context, PenaltyWaiversDuty.Decisions, granted.Select(w => w.Number.ToString()));
        return granted.Where(w => !byTwo.Contains(w.Number.ToString())).Total(w => w.GrantedAmount);
    }
}
