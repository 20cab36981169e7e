using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Refunds;

namespace TaxCounter.Data.Refunds;

/// <summary>The refunds that were approved, with their interest.</summary>
internal static class RefundDecisions
{
    public static async Task<IReadOnlyList<DecidedAct>> Of(TaxCounterContext context, CancellationToken stop)
    {
        var refunds = await context.Set<Refund>().AsNoTracking().Where(r => r.Outcome == RefundState.Approved)
            .Select(r => new { r.Number, r.AccountId, r.GrantedAmount, r.Interest, r.Decided, r.DecidedOn, r.Story.State }).ToListAsync(stop);
        return [.. refunds.Select(r => new DecidedAct
        {
            Named = $"Refund {r.Number}",
            Amount = r.GrantedAmount + r.Interest,
            By = r.Decided!,
            Day = r.DecidedOn,
            What = "refunds.approve",
            Subject = r.Number.ToString(),
            Kind = RefundsDuty.Decisions,
            Key = r.Number.ToString(),
            Accounts = r.State == RefundState.Cancelled ? [] : [r.AccountId],
        })];
    }
}
