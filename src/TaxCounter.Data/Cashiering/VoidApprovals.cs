using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Cashiering;

/// <summary>Voids that were asked for.</summary>
public sealed class VoidApprovals(TaxCounterContext context) : IApprovalKind
{
    private const int AtOnce = 500;

    /// <inheritdoc/>
    public ApprovalKind Kind => CashieringDuty.Voids;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ApprovalItem>> Items(int most, string? key = null)
    {
        var receipt = ReceiptNumber.TryParse(key, out var number) ? number : default;
        var voids = await (from request in context.Set<ReceiptVoid>()
                           join paymentEvent in context.Set<PaymentEvent>() on request.PaymentEventId equals paymentEvent.Id
                           where request.Outcome == VoidOutcome.Pending && (key == null || paymentEvent.Number == receipt)
                           orderby request.Requested.At
                           select new { paymentEvent.Id, paymentEvent.Number, Clerk = paymentEvent.Taken.Person, request.Requested, request.Reason, Request = request.Number }).Take(most).ToListAsync();
        Dictionary<PaymentEventId, Money> amounts = [];
        foreach (var ids in voids.Select(v => v.Id).Chunk(AtOnce))
        {
            foreach (var sum in await context.Set<Tender>().Where(t => ids.Contains(t.PaymentEventId)).GroupBy(t => t.PaymentEventId).Select(g => new { g.Key, Cents = g.Sum(t => (long)t.Amount) }).ToListAsync())
            {
                amounts[sum.Key] = new Money(sum.Cents);
            }
        }

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

    /// <inheritdoc/>
    public async Task<DateTime?> Since(string key) => ReceiptNumber.TryParse(key, out var receipt)
        ? await (from request in context.Set<ReceiptVoid>()
                 join paymentEvent in context.Set<PaymentEvent>() on request.PaymentEventId equals paymentEvent.Id
                 where request.Outcome == VoidOutcome.Pending && paymentEvent.Number == receipt
                 select (DateTime?)request.Requested.At).SingleOrDefaultAsync()
        : null;
}
