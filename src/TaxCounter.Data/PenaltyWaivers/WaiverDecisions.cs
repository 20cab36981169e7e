using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.PenaltyWaivers;

namespace TaxCounter.Data.PenaltyWaivers;

/// <summary>The waivers that were granted, and the reversals of them.</summary>
internal static class WaiverDecisions
{
    public static async Task<IReadOnlyList<DecidedAct>> Of(TaxCounterContext context, CancellationToken stop)
    {
        var waivers = await context.Set<PenaltyWaiver>().AsNoTracking().Where(w => w.Decided != null)
            .Select(w => new { w.Number, w.AccountId, w.GrantedAmount, w.Decided, w.DecidedOn, w.Story.State, w.ReversalDecided }).ToListAsync(stop);
        var granted = waivers.Where(w => w.GrantedAmount.IsPositive).ToList();
        return
        [
            .. granted.Select(w => Act(w.Number, $"Waiver {w.Number}", "penalty-waivers.decide", w.GrantedAmount, w.Decided!, w.DecidedOn) with { Accounts = w.State == WaiverState.Reversed ? [] : [w.AccountId] }),
            .. granted.Where(w => w.State == WaiverState.Reversed).Select(w => Act(w.Number, $"The reversal of waiver {w.Number}", "penalty-waivers.reverse", w.GrantedAmount, w.ReversalDecided!, null)),
        ];
    }

    private static DecidedAct Act(WaiverNumber number, string named, string what, Money amount, Signature by, DateOnly? day) => new()
    {
        Named = named,
        Amount = amount,
        By = by,
        Day = day,
        What = what,
        Subject = number.ToString(),
        Kind = PenaltyWaiversDuty.Decisions,
        Key = number.ToString(),
    };
}
