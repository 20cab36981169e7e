using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Cashiering;

/// <summary>The visits and their receipts.</summary>
public sealed class PaymentEventRepository(TaxCounterContext context, NumberCounters counters, IBankBags bags) : IPaymentEvents
{
    private static readonly HotQuery<Func<TaxCounterContext, PaymentEventId, Task<PaymentEvent?>>> _byId = new(() => EF.CompileAsyncQuery((TaxCounterContext context, PaymentEventId id) =>
        context.Set<PaymentEvent>().Include(e => e.Tenders.OrderBy(t => t.Number)).Include(e => e.Payments.OrderBy(p => p.Number)).Include(e => e.Voids.OrderBy(v => v.Number)).AsSingleQuery().SingleOrDefault(e => e.Id == id)));

    /// <inheritdoc/>
    public Task<PaymentEvent?> Find(PaymentEventId id) => _byId.For(context)(context, id);

    /// <inheritdoc/>
    public Task<PaymentEvent?> Find(ReceiptNumber number) => Whole().SingleOrDefaultAsync(e => e.Number == number);

    /// <inheritdoc/>
    public Task<ReceiptNumber> NextNumber(int year) => counters.Next<ReceiptSeries>(year);

    /// <inheritdoc/>
    public async Task<NotChargedBefore> NotCharged(IReadOnlyCollection<AccountId> accounts, DateOnly since)
    {
        var paid = context.Set<Payment>().Where(p => accounts.Contains(p.AccountId)).Select(p => p.PaymentEventId);
        var some = await context.Set<PaymentEvent>().Where(e => e.BusinessDay >= since && e.Proof != null && e.State != ReceiptState.Voided && paid.Contains(e.Id))
            .Select(e => new { e.Id, IsApproved = e.DayApproved != null, Cents = (long)e.PenaltyNotCharged + (long)e.InterestNotCharged }).ToListAsync();
        var credit = await CashieringDecisions.EarlierCredit(context, context.Set<PaymentEvent>().Where(e => e.BusinessDay >= since && e.Proof != null && e.State != ReceiptState.Voided && paid.Contains(e.Id)), CancellationToken.None);
        long AtStake(PaymentEventId id, long cents) => cents + credit.GetValueOrDefault(id).Cents;
        var byTwo = await ByTwo.Of(context, CashieringDuty.EarlierDays, some.Where(e => e.IsApproved).Select(e => e.Id.Value.ToString()));
        return new NotChargedBefore(
            new Money(some.Where(e => !e.IsApproved).Sum(e => AtStake(e.Id, e.Cents))),
            new Money(some.Where(e => !byTwo.Contains(e.Id.Value.ToString())).Sum(e => AtStake(e.Id, e.Cents))));
    }

    /// <inheritdoc/>
    public Task<bool> IsSealedInDeposit(Drawer drawer) => bags.IsSealed(drawer);

    /// <inheritdoc/>
    public void Add(PaymentEvent paymentEvent) => context.Add(paymentEvent);

    /// <summary>In one command: a receipt has few tenders, and seldom a void or a copy.</summary>
    private IQueryable<PaymentEvent> Whole() => context.Set<PaymentEvent>()
        .Include(e => e.Tenders.OrderBy(t => t.Number)).Include(e => e.Payments.OrderBy(p => p.Number)).Include(e => e.Voids.OrderBy(v => v.Number)).Include(e => e.PrintedCopies.OrderBy(c => c.Number)).AsSingleQuery();
}
