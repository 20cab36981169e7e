using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Adjustments;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Adjustments;

/// <summary>The adjustments that were posted, and the reversals of them.</summary>
internal static class AdjustmentDecisions
{
    public static async Task<IReadOnlyList<DecidedAct>> Of(TaxCounterContext context, CancellationToken stop)
    {
        var adjustments = await context.Set<Adjustment>().AsNoTracking().Where(a => a.Outcome == AdjustmentState.Posted)
            .Select(a => new { a.Number, a.AccountId, a.GrantedAmount, a.Submitted, a.Decided, a.DecidedOn, a.Story.State, a.ReversalDecided }).ToListAsync(stop);
        return
        [
            .. adjustments.Select(a => Act(a.Number, $"Adjustment {a.Number}", a.Decided is null ? "adjustments.post" : "adjustments.decide", a.GrantedAmount, a.Decided ?? a.Submitted!, a.DecidedOn) with { Accounts = a.State == AdjustmentState.Reversed ? [] : [a.AccountId] }),
            .. adjustments.Where(a => a.State == AdjustmentState.Reversed).Select(a => Act(a.Number, $"The reversal of adjustment {a.Number}", "adjustments.reverse", a.GrantedAmount, a.ReversalDecided!, null)),
        ];
    }

    private static DecidedAct Act(AdjustmentNumber number, string named, string what, Money amount, Signature by, DateOnly? day) => new()
    {
        Named = named,
        Amount = amount,
        By = by,
        Day = day,
        What = what,
        Subject = number.ToString(),
        Kind = AdjustmentsDuty.Decisions,
        Key = number.ToString(),
    };
}
