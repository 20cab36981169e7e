using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.MovedPayments;
using TaxCounter.Domain.RuleBooks;

namespace TaxCounter.Data.MovedPayments;

/// <summary>What one person alone moved before from or to the same accounts, and what of it stands.</summary>
internal sealed class MovedPaymentsBefore(TaxCounterContext context) : IDecidedBefore
{
    public LimitKind Limit => LimitKind.MovedPayment;

    public async Task<Money> Sum(string key, DateOnly since)
    {
        if (!MovedPaymentNumber.TryParse(key, out var number) || await context.Set<MovedPayment>().AsNoTracking().FirstOrDefaultAsync(m => m.Number == number && m.State == MovedPaymentState.Requested) is not { } asked)
        {
            return Money.Zero;
        }

        var moved = await context.Set<MovedPayment>()
            .Where(m => (m.FromAccountId == asked.FromAccountId || m.FromAccountId == asked.ToAccountId || m.ToAccountId == asked.FromAccountId || m.ToAccountId == asked.ToAccountId) && m.PostedOn >= since && m.State == MovedPaymentState.Posted)
            .Select(m => new { m.Number, m.Weight }).ToListAsync();
        var byTwo = await ByTwo.Of(context, MovedPaymentsDuty.Decisions, moved.Select(m => m.Number.ToString()));
        return moved.Where(m => !byTwo.Contains(m.Number.ToString())).Total(m => m.Weight);
    }
}
