using Microsoft.EntityFrameworkCore;
using TaxCounter.Data.Storage;
using TaxCounter.Domain.Accounts;
using TaxCounter.Domain.Cashiering;
using TaxCounter.Domain.Journal;
using TaxCounter.Domain.Kernel;
using TaxCounter.Domain.ReturnedChecks;

namespace TaxCounter.Data.ReturnedChecks;

/// <summary>Finds returned checks, and the checks that may come back.</summary>
public sealed class ReturnedCheckSearch(TaxCounterContext context) : IReturnedCheckSearch
{
    private const int Most = 50;

    private static readonly TenderKind[] _checks = [.. Enum.GetValues<TenderKind>().Where(k => k is TenderKind.Check or TenderKind.MoneyOrder or TenderKind.CashiersCheck or TenderKind.Lockbox)];

    /// <inheritdoc/>
    public async Task<RecordPage<ReturnedCheckRow>> List(ReturnedCheckState? state, int page)
    {
        var all = context.Set<ReturnedCheck>().AsNoTracking().Where(c => state == null || c.State == state);
        var total = await all.CountAsync();
        var number = RecordPage<ReturnedCheckRow>.Within(page, total);
        var rows = await Rows(all).Skip(RecordPage<ReturnedCheckRow>.Before(number)).Take(RecordPage<ReturnedCheckRow>.Size).ToListAsync();
        return new RecordPage<ReturnedCheckRow>([.. rows.Select(Row)], number, total);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ReturnedCheckRow>> OfDeposit(DepositId deposit)
    {
        var tenders = from tender in context.Set<Tender>() join drawer in context.Set<Drawer>() on tender.DrawerId equals (DrawerId?)drawer.Id where drawer.DepositId == deposit select tender.Id;
        return [.. (await Rows(context.Set<ReturnedCheck>().AsNoTracking().Where(c => tenders.Contains(c.TenderId))).ToListAsync()).Select(Row)];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<CheckFound>> Taken(string typed)
    {
        var text = TypedText.Plain(typed ?? "").Trim();
        if (text.Length == 0)
        {
            return [];
        }

        var amount = Money.TryParse(text, out var money) && money.IsPositive ? money : (Money?)null;
        var bare = text.TrimStart('#').TrimStart('0');
        var found = await (from tender in context.Set<Tender>().AsNoTracking()
                           join visit in context.Set<PaymentEvent>() on tender.PaymentEventId equals visit.Id
                           where _checks.Contains(tender.Kind) && visit.State == ReceiptState.Issued
                               && (tender.Amount == amount || tender.DocumentNumber == bare || tender.DocumentNumber == text || (text.Length > 2 && EF.Functions.Like(tender.DrawnBy!, $"%{text}%")))
                           orderby visit.Number descending
                           select new
                           {
                               visit.Number,
                               Tender = tender.Number,
                               tender.Id,
                               visit.BusinessDay,
                               tender.DocumentNumber,
                               DrawnBy = tender.DrawnBy ?? context.Set<Payment>().Where(p => p.PaymentEventId == visit.Id && p.Number == 1).Join(context.Set<Account>(), p => p.AccountId, a => a.Id, (p, a) => a.TaxpayerName).FirstOrDefault(),
                               tender.Amount,
                           }).Take(Most).ToListAsync();
        var ids = found.ConvertAll(f => f.Id);
        var back = (await context.Set<ReturnedCheck>().AsNoTracking().Where(c => ids.Contains(c.TenderId)).ToListAsync()).GroupBy(c => c.TenderId).ToDictionary(g => g.Key, g => g.OrderBy(c => c.Number.ToString(), StringComparer.Ordinal).Last().State);
        return [.. found.Select(f => new CheckFound(f.Number, f.Tender, f.BusinessDay, f.DocumentNumber, f.DrawnBy, f.Amount, back.TryGetValue(f.Id, out var state) ? state : null))];
    }

    private IQueryable<Found> Rows(IQueryable<ReturnedCheck> all) => from check in all
                                                                     join account in context.Set<Account>() on check.AccountId equals account.Id
                                                                     orderby check.Number descending
                                                                     select new Found(check, account.Number, account.TradeName != "" ? account.TradeName : account.TaxpayerName);

    private static ReturnedCheckRow Row(Found f) => new(f.Check.Number, f.Check.ReturnedOn, f.Check.State, f.Check.Why, f.Account, f.Name, f.Check.Receipt, f.Check.CheckNumber, f.Check.Amount, f.Check.Charge);

    private sealed record Found(ReturnedCheck Check, AccountNumber Account, string Name);
}
