using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Deposits;
using TaxCounter.Domain.Journal;

namespace TaxCounter.Data.Cashiering;

/// <summary>The visits and their receipts.</summary>
public sealed class PaymentEventRepository(TaxCounterContext context, NumberCounters counters) : IPaymentEvents
{
    /// <inheritdoc/>
    public Task<PaymentEvent?> Find(PaymentEventId id) => Whole().SingleOrDefaultAsync(e => e.Id == id);

    /// <inheritdoc/>
    public Task<PaymentEvent?> Find(ReceiptNumber number) => Whole().SingleOrDefaultAsync(e => e.Number == number);

    /// <inheritdoc/>
    public Task<ReceiptNumber> NextNumber(int year) => counters.Next<ReceiptSeries>(year);

    /// <inheritdoc/>
    public async Task<bool> IsSealedInDeposit(Drawer drawer)
    {
        ArgumentNullException.ThrowIfNull(drawer);
        return drawer.DepositId is { } id && await context.Set<Deposit>().AnyAsync(d => d.Id == id && d.State != DepositState.Preparing);
    }

    /// <inheritdoc/>
    public void Add(PaymentEvent paymentEvent) => context.Add(paymentEvent);

    private IQueryable<PaymentEvent> Whole() => context.Set<PaymentEvent>()
        .Include(e => e.Tenders.OrderBy(t => t.Number)).Include(e => e.Payments.OrderBy(p => p.Number)).Include(e => e.Voids.OrderBy(v => v.Number));
}
