using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.MovedPayments;

namespace TaxCounter.Data.MovedPayments;

/// <summary>The moved payments that a second person approved.</summary>
internal static class MovedPaymentDecisions
{
    public static async Task<IReadOnlyList<DecidedAct>> Of(TaxCounterContext context, CancellationToken stop)
    {
        var moved = await context.Set<MovedPayment>().AsNoTracking().Where(m => m.PostedOn != null && m.Decided != null)
            .Select(m => new { m.Number, m.FromAccountId, m.ToAccountId, m.Weight, m.Decided, m.PostedOn, m.State }).ToListAsync(stop);
        return [.. moved.Select(m => new DecidedAct
        {
            Named = $"Moved payment {m.Number}",
            Amount = m.Weight,
            By = m.Decided!,
            Day = m.PostedOn,
            What = "moved-payments.approve",
            Subject = m.Number.ToString(),
            Kind = MovedPaymentsDuty.Decisions,
            Key = m.Number.ToString(),
            Accounts = m.State == MovedPaymentState.Reversed ? [] : [m.FromAccountId, m.ToAccountId],
        })];
    }
}
