using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Duties;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;

namespace TaxCounter.Data.Cashiering;

/// <summary>The voids and earlier effective dates that were approved and the differences that were accepted.</summary>
internal static class CashieringDecisions
{
    public static async Task<IReadOnlyList<DecidedAct>> Voids(TaxCounterContext context, CancellationToken stop)
    {
        var voids = await (from request in context.Set<ReceiptVoid>()
                           join paymentEvent in context.Set<PaymentEvent>() on request.PaymentEventId equals paymentEvent.Id
                           where request.Outcome == VoidOutcome.Approved
                           select new { paymentEvent.Id, paymentEvent.Number, By = request.Decided!, Cents = context.Set<Tender>().Where(t => t.PaymentEventId == paymentEvent.Id).Sum(t => (long)t.Amount) }).ToListAsync(stop);
        var accounts = await AccountsOf(context, context.Set<PaymentEvent>().Where(e => e.State == ReceiptState.Voided), stop);
        return [.. voids.Select(v => new DecidedAct
        {
            Accounts = [.. accounts[v.Id]],
            Named = $"The void of receipt {v.Number}",
            Amount = new Money(v.Cents),
            By = v.By,
            What = "cashiering.void-approve",
            Subject = v.Number.ToString(),
            Kind = CashieringDuty.Voids,
            Key = v.Number.ToString(),
        })];
    }

    public static async Task<IReadOnlyList<DecidedAct>> Drawers(TaxCounterContext context, CancellationToken stop)
    {
        var drawers = await context.Set<Drawer>().AsNoTracking().Where(d => d.Accepted != null).Select(d => new { d.Id, d.Number, d.BusinessDay, d.OverShortAmount, Apart = d.Handling.OverShortApart, Clerk = d.ClerkPerson, By = d.Accepted! }).ToListAsync(stop);
        return [.. drawers.Where(d => !d.OverShortAmount.IsZero || d.Apart.IsPositive).Select(d => new DecidedAct
        {
            Named = $"The difference of drawer {d.Number}",
            Amount = d.OverShortAmount.Abs() + d.Apart,
            Person = d.Clerk,
            By = d.By,
            What = "cashiering.drawer-accept",
            Subject = string.Create(CultureInfo.InvariantCulture, $"{d.BusinessDay:yyyy-MM-dd}/{d.Number}"),
            Kind = CashieringDuty.Drawers,
            Key = d.Id.Value.ToString(),
        })];
    }

    public static async Task<IReadOnlyList<DecidedAct>> EarlierDays(TaxCounterContext context, CancellationToken stop)
    {
        var payments = await context.Set<PaymentEvent>().AsNoTracking().Where(e => e.DayApproved != null && e.State != ReceiptState.Voided)
            .Select(e => new { e.Id, e.Number, e.BusinessDay, e.PenaltyNotCharged, e.InterestNotCharged, By = e.DayApproved! }).ToListAsync(stop);
        var accounts = await AccountsOf(context, context.Set<PaymentEvent>().Where(e => e.Proof != null), stop);
        var credit = await EarlierCredit(context, context.Set<PaymentEvent>().Where(e => e.Proof != null), stop);
        return [.. payments.Select(e => new DecidedAct
        {
            Accounts = [.. accounts[e.Id]],
            Named = $"The earlier effective date of receipt {e.Number}",
            Amount = e.PenaltyNotCharged + e.InterestNotCharged + credit.GetValueOrDefault(e.Id),
            By = e.By,
            Day = e.BusinessDay,
            What = "cashiering.payment-take",
            Subject = e.Number.ToString(),
            Kind = CashieringDuty.EarlierDays,
            Key = e.Id.Value.ToString(),
        })];
    }

    /// <summary>What stayed as credit of some visits: of one that counts from an earlier day, the credit counts from it too.</summary>
    internal static async Task<Dictionary<PaymentEventId, Money>> EarlierCredit(TaxCounterContext context, IQueryable<PaymentEvent> some, CancellationToken stop) =>
        (await (from payment in context.Set<Payment>() join paymentEvent in some on payment.PaymentEventId equals paymentEvent.Id where payment.ObligationId == null select new { payment.PaymentEventId, payment.Amount }).ToListAsync(stop))
        .GroupBy(p => p.PaymentEventId).ToDictionary(p => p.Key, p => p.Total(x => x.Amount));

    /// <summary>The accounts that some visits paid for.</summary>
    internal static async Task<ILookup<PaymentEventId, AccountId>> AccountsOf(TaxCounterContext context, IQueryable<PaymentEvent> some, CancellationToken stop) =>
        (await (from payment in context.Set<Payment>() join paymentEvent in some on payment.PaymentEventId equals paymentEvent.Id select new { payment.PaymentEventId, payment.AccountId }).Distinct().ToListAsync(stop))
        .ToLookup(p => p.PaymentEventId, p => p.AccountId);
}
