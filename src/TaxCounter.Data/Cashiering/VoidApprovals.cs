using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Cashiering;

/// <summary>Voids that were asked for.</summary>
public sealed class VoidApprovals(TaxCounterContext context) : IApprovalKind
{
    /// <inheritdoc/>
    public ApprovalKind Kind => CashieringDuty.Voids;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ApprovalItem>> Items(int most)
    {
        var voids = await (from request in context.Set<ReceiptVoid>()
                           join paymentEvent in context.Set<PaymentEvent>() on request.PaymentEventId equals paymentEvent.Id
                           where request.Outcome == VoidOutcome.Pending
                           orderby request.Requested.At
                           select new { paymentEvent.Id, paymentEvent.Number, Clerk = paymentEvent.Taken.Person, request.Requested, request.Reason, Request = request.Number }).Take(most).ToListAsync();
        if (voids.Count == 0)
        {
            return [];
        }

        var ids = voids.Select(v => v.Id).ToList();
        var amounts = await context.Set<Tender>().Where(t => ids.Contains(t.PaymentEventId)).GroupBy(t => t.PaymentEventId)
            .Select(g => new { g.Key, Cents = g.Sum(t => (long)t.Amount) }).ToDictionaryAsync(g => g.Key, g => new Money(g.Cents));
        return [.. voids.Select(v => new ApprovalItem
        {
            Kind = Kind,
            Key = v.Number.ToString(),
            What = $"Void receipt {v.Number}",
            Who = v.Requested.Name,
            Persons = [v.Requested.Person, v.Clerk],
            Amount = amounts.GetValueOrDefault(v.Id),
            AmountWords = amounts.GetValueOrDefault(v.Id).ToString(),
            Since = v.Requested.At,
            Why = v.Reason,
            Revision = $"request {v.Request}",
        })];
    }

    /// <inheritdoc/>
    public IQueryable<DateTime> Since() =>
        context.Set<ReceiptVoid>().Where(v => v.Outcome == VoidOutcome.Pending).Select(v => v.Requested.At);
}
