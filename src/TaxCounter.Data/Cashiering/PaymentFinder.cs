using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.RuleBooks;
using TaxCounter.Domain.Staff;

namespace TaxCounter.Data.Cashiering;

/// <summary>Finds a payment by what a customer knows of it: one query over the business days asked, each term one condition.</summary>
public sealed class PaymentFinder(TaxCounterContext context, RuleBook rules) : IPaymentFinder
{
    private static readonly TimeSpan _about = TimeSpan.FromMinutes(30);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<PaymentHit>> Find(PaymentQuestion asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        if (asked.IsEmpty)
        {
            return [];
        }

        var fitting = Fitting(asked);
        var ids = asked.Times.Count == 0
            ? await fitting.OrderByDescending(e => e.Number).Select(e => e.Id).Take(IPaymentFinder.Most + 1).ToListAsync()
            : [.. (await fitting.OrderByDescending(e => e.Number).Select(e => new { e.Id, e.Taken.At }).ToListAsync()).Where(e => asked.Times.All(t => IsAbout(e.At, t))).Select(e => e.Id).Take(IPaymentFinder.Most + 1)];
        var found = await context.Set<PaymentEvent>().AsNoTracking().Include(e => e.Tenders).Include(e => e.Payments).AsSplitQuery().Where(e => ids.Contains(e.Id)).OrderByDescending(e => e.Number).ToListAsync();
        List<AccountId> of = [.. found.SelectMany(e => e.Payments.Select(p => p.AccountId)).Distinct()];
        var names = await context.Set<Account>().AsNoTracking().Where(a => of.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.TradeName != "" ? a.TradeName : a.TaxpayerName);
        return [.. found.Select(e => new PaymentHit(e, [.. e.Payments.Select(p => names.GetValueOrDefault(p.AccountId, "")).Distinct()]))];
    }

    private IQueryable<PaymentEvent> Fitting(PaymentQuestion asked)
    {
        var (from, to) = (asked.From, asked.To);
        var all = context.Set<PaymentEvent>().AsNoTracking().Where(e => e.BusinessDay >= from && e.BusinessDay <= to);
        foreach (var amount in asked.Amounts)
        {
            all = all.Where(e => e.Tenders.Any(t => t.Amount == amount) || e.Tenders.Sum(t => (long)t.Amount) == amount.Cents);
        }

        foreach (var number in asked.Numbers)
        {
            var bare = number.Replace("-", "", StringComparison.Ordinal).TrimStart('0');
            var account = AccountNumber.TryParse(number, out var parsed) ? parsed : (AccountNumber?)null;
            var receipt = ReceiptNumber.TryParse(number, out var printed) ? printed : (ReceiptNumber?)null;
            all = all.Where(e => (receipt != null && e.Number == receipt)
                || e.Tenders.Any(t => t.DocumentNumber == number || t.DocumentNumber == bare || t.CardLastFour == number || t.CardReference == number)
                || (account != null && e.Payments.Any(p => context.Set<Account>().Any(a => a.Id == p.AccountId && a.Number == account)))
                || e.Payments.Any(p => context.Set<Account>().Any(a => a.Id == p.AccountId && a.OldNumber == number)));
        }

        foreach (var word in asked.Words)
        {
            var like = "%" + word.Replace("%", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal) + "%";
            all = all.Where(e => e.Tenders.Any(t => EF.Functions.Like(t.DrawnBy!, like)) || EF.Functions.Like(e.Taken.Name, like)
                || e.Payments.Any(p => context.Set<Account>().Any(a => a.Id == p.AccountId && (EF.Functions.Like(a.TaxpayerName, like) || EF.Functions.Like(a.TradeName, like)))));
        }

        return all;
    }

    private bool IsAbout(DateTime utc, TimeOnly time)
    {
        var at = TimeOnly.FromDateTime(OfficeZone.Of(rules.TimeZone).LocalOf(utc));
        return (at - time) is var after && (after <= _about || TimeSpan.FromDays(1) - after <= _about);
    }
}
